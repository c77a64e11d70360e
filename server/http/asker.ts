import type { FastifyReply, FastifyRequest } from "fastify";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { whoHasSession, whoHasToken } from "#desk/accounts/identifying.ts";
import type { Config } from "../config.ts";
import { cookieName, setSessionCookie } from "./cookies.ts";
import type { Worker } from "./desk.ts";

/** Who sent a request, when they could show it. */
export interface Asker {
  by: Worker;
  /** `session:7` or `token:3`: whose Idempotency-Keys and request counts these are. */
  owner: string;
  sessionId: number | null;
}

declare module "fastify" {
  interface FastifyRequest {
    asker: Asker | null;
  }
}

interface Identifying {
  db: Kysely<Schema>;
  config: Config;
}

/** A token for programs stands before a cookie: whoever sends one means it. */
export async function identify(request: FastifyRequest, reply: FastifyReply, { db, config }: Identifying): Promise<Asker | null> {
  const token = bearerOf(request);
  if (token !== undefined) {
    const by = await whoHasToken(db, token);
    return by && { by, owner: `token:${by.tokenId}`, sessionId: null };
  }
  const secret = request.cookies[cookieName(config)];
  if (!secret) return null;
  const found = await whoHasSession(db, secret);
  if (!found) return null;
  // The browser forgets its cookie 30 days after it was last set; each new day of use sets it anew.
  if (found.renewed) setSessionCookie(reply, secret, config);
  return { by: found.by, owner: `session:${found.sessionId}`, sessionId: found.sessionId };
}

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
export const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
