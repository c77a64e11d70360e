import { createHmac, timingSafeEqual } from "node:crypto";
import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { unseal } from "../channels/mail/mailboxes/sealing.ts";
import { Refusal } from "../refusal.ts";
import type { Line } from "./line.ts";

/** How far the clocks may be apart, in seconds; older than this, a message that somebody has overheard is worth nothing. */
const TOLERANCE = 300;

/** What came with a message to show from whom it is. */
export interface Shown {
  signature: string | undefined;
  token: string | undefined;
}

export interface Proven {
  line: Line;
  /** Null where the line shows a token: then nothing tells a message from its repetition. */
  signature: string | null;
}

/**
 * The line of a message, when its exchange has shown that it is the one: `t=…,v1=…` over the second, a dot and the body as it came, the way our own
 * webhooks are signed; or, where an admin has chosen that, the secret itself.
 */
export async function proveExchange(
  db: Kysely<Schema>,
  { lineId, body, shown, secret, now = new Date() }: { lineId: number; body: Buffer; shown: Shown; secret: string; now?: Date },
): Promise<Proven> {
  const line = await db.selectFrom("phone_lines").selectAll().where("id", "=", lineId).executeTakeFirst();
  if (!line) throw new Refusal("line.unknown");
  const own = unseal(secret, line.secret);
  if (own === null) throw new Refusal("exchange.secret_lost");
  const signature = line.proof === "signature" ? checkSignature({ own, body, header: shown.signature, now }) : null;
  if (line.proof === "token" && !same(shown.token ?? "", own)) throw new Refusal("exchange.not_proven");
  if (line.closed_at !== null) throw new Refusal("line.closed");
  return { line, signature };
}

function checkSignature({
  own,
  body,
  header = "",
  now,
}: {
  own: string;
  body: Buffer;
  header?: string | undefined;
  now: Date;
}): string {
  const { t = "", v1 = "" } = Object.fromEntries(header.split(",").map((part) => part.trim().split("=", 2))) as Record<
    string,
    string
  >;
  if (!/^\d{1,12}$/.test(t)) throw new Refusal("exchange.not_proven");
  const ours = createHmac("sha256", own).update(`${t}.`).update(body).digest("hex");
  if (!same(v1.toLowerCase(), ours)) throw new Refusal("exchange.not_proven");
  const apart = Math.round(Number(t) - now.getTime() / 1000);
  // Said only to whoever has the secret: the clock of the exchange is wrong, or this is an old message.
  if (Math.abs(apart) > TOLERANCE) throw new Refusal("exchange.clock_apart", { apart, allowed: TOLERANCE });
  return `${t}.${ours}`;
}

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
