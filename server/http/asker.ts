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

// One look-up in two is for somebody who asked a moment ago. Another process hears of an ended session this much later.
const KEPT_FOR_MS = 1000;
const MOST_KEPT = 10_000;

/** Who stands behind the requests of this process. Whoever was found is known for a second, unless people, sessions or tokens change meanwhile. */
export function askers({ db, config }: Identifying) {
  const kept = new Map<string, { asker: Asker; until: number }>();

  async function lookUp(secret: string, request: FastifyRequest, reply: FastifyReply): Promise<Asker | null> {
    if (bearerOf(request) !== undefined) {
      const by = await whoHasToken(db, secret);
      return by && { by, owner: `token:${by.tokenId}`, sessionId: null };
    }
    const found = await whoHasSession(db, secret);
    if (!found) return null;
    // The browser forgets its cookie 30 days after it was last set; each new day of use sets it anew.
    if (found.renewed) setSessionCookie(reply, secret, config);
    return { by: found.by, owner: `session:${found.sessionId}`, sessionId: found.sessionId };
  }

  return {
    /** A token for programs stands before a cookie: whoever sends one means it. */
    async identify(request: FastifyRequest, reply: FastifyReply): Promise<Asker | null> {
      const bearer = bearerOf(request);
      const secret = bearer ?? request.cookies[cookieName(config)];
      if (!secret) return null;
      const key = `${bearer === undefined ? "session" : "token"} ${secret}`;
      const known = kept.get(key);
      if (known && Date.now() < known.until) return known.asker;
      const asker = await lookUp(secret, request, reply);
      if (kept.size >= MOST_KEPT) kept.clear();
      if (asker) kept.set(key, { asker, until: Date.now() + KEPT_FOR_MS });
      else kept.delete(key);
      return asker;
    },
    /** Called before a change is answered: nobody who hears "done" may then meet somebody who was shut out. */
    forgetAfter({ method, url }: FastifyRequest): void {
      if (method !== "GET" && !url.startsWith("/api/v1/cases")) kept.clear();
    },
  };
}

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
export const bearerOf = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer +(\S+) *$/i.exec(headers.authorization ?? "")?.[1];
