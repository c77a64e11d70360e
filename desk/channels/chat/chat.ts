import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { hashOf } from "../../accounts/secrets.ts";
import { Refusal } from "../../refusal.ts";

/** A chat that its token opens. */
export interface OpenChat {
  id: number;
  caseNumber: number;
  customerId: number;
  language: Language;
}

/** How long a customer can come back to a chat after their last word there, in days. */
export const OPEN_DAYS = 30;
/** Without a sign of life for this long a customer is not here any more, in seconds: three missed beats of their widget. */
export const HERE_SECONDS = 60;

/** For `chats h`: whether the customer has the chat open at this moment. */
export const isHere = sql<boolean>`(h.ended_at is null and h.expires_at > now() and h.seen_at > now() - make_interval(secs => ${HERE_SECONDS}))`;

/**
 * The chat that a token opens.
 * @throws Refusal `chat.unknown`, or `chat.ended` where it opens nothing any more
 */
export async function chatOfToken(
  db: Kysely<Schema>,
  { widgetId, token }: { widgetId: number; token: string },
): Promise<OpenChat> {
  const { rows } = await sql<OpenChat & { over: boolean }>`
    select h.id, h.case_number as "caseNumber", h.customer_id as "customerId", c.language, h.ended_at is not null or h.expires_at <= now() as over
    from chats h join cases c on c.number = h.case_number
    where h.token_hash = ${hashOf(token)} and h.widget_id = ${widgetId}`.execute(db);
  if (!rows[0]) throw new Refusal("chat.unknown");
  const { over, ...chat } = rows[0];
  if (over) throw new Refusal("chat.ended");
  return chat;
}

/** Writes down that the customers of these chats are here; what was left open when they went away is theirs again. */
export async function signOfLife(db: Kysely<Schema>, chatIds: readonly number[]): Promise<void> {
  if (chatIds.length === 0) return;
  await sql`update chats set seen_at = now(), settled_at = null where id = any(${[...chatIds]}::bigint[]) and ended_at is null`.execute(
    db,
  );
}
