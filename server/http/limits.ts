import type { RouteShorthandOptions } from "fastify";
import { Refusal } from "#desk/refusal.ts";

/** The largest JSON a request may carry, in bytes: a reply of 200,000 letters, escaped. */
export const BODY_LIMIT = 2 * 1024 * 1024;
/** The largest file, in bytes: what mail servers let pass. */
export const FILE_LIMIT = 25 * 1024 * 1024;
export const FILES_AT_ONCE = 10;

/** An interface that follows every change asks a few times a second; a hundred times that is a mistake in a loop. */
const SIGNED_IN = 6000;
/** An office behind one address signs in at nine o'clock. Guessing one account is slowed down by itself. */
const OPEN_WRITES = 60;
const OPEN_READS = 600;

export const limitOptions = {
  global: false,
  errorResponseBuilder: (_request: unknown, { ttl }: { ttl: number }) =>
    new Refusal("request.too_many", { seconds: Math.max(1, Math.ceil(ttl / 1000)) }),
};

/** How often a route may be called in a minute. Programs are the firm's own and are not counted. */
export function limitOf({ open, reads }: { open: boolean; reads: boolean }): NonNullable<RouteShorthandOptions["config"]> {
  if (!open) {
    return {
      rateLimit: {
        max: SIGNED_IN,
        timeWindow: 60_000,
        groupId: "signed-in",
        keyGenerator: ({ asker, ip }) => asker?.owner ?? ip,
        allowList: ({ asker }) => asker?.by.kind === "program",
      },
    };
  }
  return { rateLimit: { max: reads ? OPEN_READS : OPEN_WRITES, timeWindow: 60_000, keyGenerator: ({ ip }) => ip } };
}
