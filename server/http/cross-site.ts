import type { FastifyRequest } from "fastify";
import { Refusal } from "#desk/refusal.ts";
import type { Config } from "../config.ts";
import { bearerOf } from "./asker.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site makes a browser send with our cookie, and connections it opens to us.
 * Browsers say where a request comes from in Sec-Fetch-Site and Origin; a program sends neither and has no cookie to abuse.
 * https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function refuseCrossSite(request: FastifyRequest, { url }: Pick<Config, "url">): void {
  const upgrades = request.headers.upgrade !== undefined;
  if ((READS.has(request.method) && !upgrades) || bearerOf(request) !== undefined) return;
  const site = request.headers["sec-fetch-site"];
  // A typed address ("none") never writes; "same-site" may be another tenant of the same domain.
  if (site !== undefined && site !== "same-origin" && site !== "none") throw new Refusal("request.cross_site");
  const { origin } = request.headers;
  if (origin === undefined) return;
  const own = [new URL(url).origin, `${request.protocol}://${request.host}`];
  if (!own.includes(origin)) throw new Refusal("request.cross_site");
}
