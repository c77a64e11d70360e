import type { FastifyRequest } from "fastify";
import { Refusal } from "#desk/refusal.ts";

/**
 * Refuses a form that another site sends. The link itself is the key, so there is no cookie to abuse; this only keeps a leaked link from
 * being written to out of other pages. Our own forms come with `Origin: null`, because the page sends no referrer
 * (https://fetch.spec.whatwg.org/#append-a-request-origin-header): then Sec-Fetch-Site alone decides.
 */
export function refuseOtherSites(request: FastifyRequest, { url }: { url: string }): void {
  const site = request.headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new Refusal("request.cross_site");
  const { origin } = request.headers;
  if (origin === undefined || origin === "null") return;
  if (origin !== new URL(url).origin && origin !== `${request.protocol}://${request.host}`)
    throw new Refusal("request.cross_site");
}
