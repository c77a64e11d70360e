import type { FastifyReply, FastifyRequest } from "fastify";
import type { Widget } from "#desk/channels/widgets/widget.ts";
import { Refusal } from "#desk/refusal.ts";

/** How long a browser may remember that it may ask, in seconds. */
const REMEMBERED = 600;

/**
 * Lets in the sites that a widget names, and the desk's own preview. A page elsewhere is refused before anything is done, and its browser would
 * not let it read the answer. There is no cookie here to abuse: what a request may do, its token says.
 * https://fetch.spec.whatwg.org/#http-cors-protocol
 */
export function admitSite(request: FastifyRequest, reply: FastifyReply, { origins }: Pick<Widget, "origins">, url: string): void {
  const { origin } = request.headers;
  reply.header("vary", "origin");
  if (origin === undefined) {
    // A browser leaves it out only where a page asks its own site, or shows what it asked for without reading it.
    const site = request.headers["sec-fetch-site"];
    if (site !== undefined && site !== "same-origin" && site !== "none") throw new Refusal("widget.site_forbidden");
    return;
  }
  const own = [new URL(url).origin, `${request.protocol}://${request.host}`];
  if (!origins.includes(origin) && !own.includes(origin)) throw new Refusal("widget.site_forbidden");
  reply.header("access-control-allow-origin", origin).header("access-control-expose-headers", "retry-after");
}

/** The answer to the question that a browser asks before it sends what a form could not. */
export function answerPreflight(reply: FastifyReply): FastifyReply {
  return reply
    .header("access-control-allow-methods", "GET, POST, DELETE")
    .header("access-control-allow-headers", "authorization, content-type")
    .header("access-control-max-age", REMEMBERED)
    .status(204)
    .send();
}
