import { createHmac } from "node:crypto";
import type { Kysely } from "kysely";
import type { LineInput } from "#contract/lines.ts";
import type { PhoneEventAnswer } from "#contract/phone-events.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { addLine } from "#desk/telephony/keeping-lines.ts";
import type { testEdge } from "./edge.ts";

type Edge = Awaited<ReturnType<typeof testEdge>>;

/** How an exchange signs what it says; the second is that of its clock. */
export const signed = (secret: string, body: string, second = Math.floor(Date.now() / 1000)) => ({
  "content-type": "application/json",
  "kapok-signature": `t=${second},v1=${createHmac("sha256", secret).update(`${second}.${body}`).digest("hex")}`,
});

/** A phone line, and its exchange, which says things over it as a real one would: each message with a second of its own, so that none is a repetition. */
export async function openExchange(edge: Edge, by: Actor, input: Partial<LineInput> = {}) {
  const line = await addLine(edge.db as Kysely<Schema>, {
    input: { name: "Infolinia", country: "PL", teamId: null, proof: "signature", ...input },
    by,
    secret: edge.config.secret,
    url: edge.config.url,
  });
  const path = new URL(line.url).pathname;
  let spent = 0;
  const post = async (payload: string, headers: Record<string, string>) => {
    const answer = await edge.app.inject({ method: "POST", url: path, payload, headers });
    return {
      status: answer.statusCode,
      ...(answer.json() as Partial<PhoneEventAnswer> & { code?: string; facts?: Record<string, unknown> }),
    };
  };
  return {
    ...line,
    path,
    post,
    say: (event: unknown) => {
      const body = typeof event === "string" ? event : JSON.stringify(event);
      return post(body, signed(line.secret, body, Math.floor(Date.now() / 1000) - 1 - (spent++ % 200)));
    },
  };
}
