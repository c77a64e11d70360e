import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import type { LockedCase } from "../cases/locking.ts";
import { theFirm } from "../firm/reading.ts";
import { Refusal } from "../refusal.ts";
import { termsOf } from "../search/terms.ts";
import { refuseToPress } from "./press.ts";
import { preview } from "./understanding.ts";

export type Purpose = "message" | "acknowledgement" | "no_news" | "move" | "confirmation_request" | "reminder" | "chat_left";

export interface OutgoingWords {
  found: LockedCase;
  text: string;
  purpose: Purpose;
  by: Actor;
  /** How long it can be taken back before it is sent; 0 sends at once. */
  holdSeconds: number;
}

const UNSENDABLE: ReadonlySet<string> = new Set(["customer.no_address", "mailbox.none", "press.nothing_automatic"]);

/** Catches what keeps an automatic letter unsent without a fault; whatever else was refused or thrown goes on. */
export function unsendable(refused: unknown): null {
  if (refused instanceof Refusal && UNSENDABLE.has(refused.code)) return null;
  throw refused;
}

export interface Written {
  messageId: number;
  /** When it leaves; null where there is no address to send it to, so that only the customer's page shows it. */
  sendAt: Date | null;
}

/**
 * Writes words to the customer into a case whose row is locked, in one statement; their row is what the outbox sends by.
 * Mail goes to the customer's address from the case's mailbox, or from the firm's first where the case has none.
 */
export async function writeOut(tx: Kysely<Schema>, { found, text, purpose, by, holdSeconds }: OutgoingWords): Promise<Written> {
  // Where a chat was left, it is a person's own words that go after it.
  if (purpose !== "chat_left") refuseToPress(found, by);
  const route = await routeOf(tx, found);
  const sendAt = route.sendable ? new Date(Date.now() + holdSeconds * 1000) : null;
  const delivery = sendAt === null ? "none" : holdSeconds > 0 ? "held" : "queued";
  // Lists show what people said last: an automatic letter does not hide the customer's words.
  const spoken = purpose !== "acknowledgement" && purpose !== "reminder" && purpose !== "chat_left";
  const authorName = authorNameOf(by);
  const { rows } = await sql<{ id: number }>`
    with written as (
      insert into messages (case_number, customer_id, direction, channel, purpose, author_id, author_name, language, text, delivery, send_at, search,
        asked_before)
      values (${found.number}, ${found.customer_id}, 'out', ${route.channel}, ${purpose}, ${accountIdOf(by)}, ${authorName}, ${found.language}, ${text},
        ${delivery}, ${sendAt}, array_to_tsvector(${termsOf(text, found.language)}::text[]), ${spoken ? found.asked_since : null}::integer)
      returning id, created_at
    ), changed as (
      update cases set last_message_at = written.created_at, last_message_id = written.id, message_count = message_count + 1,
        preview = case when ${spoken} then ${preview(text)} else preview end, preview_masked = preview_masked and not ${spoken}, mailbox_id = coalesce(mailbox_id, ${route.mailboxId}),
        asked_since = case when ${spoken} then 0 else asked_since end
      from written where number = ${found.number}
    )
    select id from written`.execute(tx);
  const messageId = rows[0]!.id;
  return { messageId, sendAt };
}

async function routeOf(tx: Kysely<Schema>, found: LockedCase) {
  const { rows } = await sql<{ address: string | null; mailbox_id: number | null }>`
    select
      (select value from customer_addresses where customer_id = ${found.customer_id} and kind = 'email' order by undeliverable_since nulls first, preferred desc, id limit 1) as address,
      coalesce(${found.mailbox_id}::bigint, (select id from mailboxes where closed_at is null order by id limit 1)) as mailbox_id`.execute(
    tx,
  );
  const { address, mailbox_id: mailboxId } = rows[0]!;
  if (found.channel === "mail" && address === null) throw new Refusal("customer.no_address");
  if (found.channel === "mail" && mailboxId === null) throw new Refusal("mailbox.none");
  const sendable = address !== null && mailboxId !== null;
  return { mailboxId, sendable, channel: sendable ? "mail" : found.channel };
}

/** The undo time of whoever writes: their own, else the firm's; a program's words leave at once. */
export async function holdSeconds(tx: Kysely<Schema>, by: Actor): Promise<number> {
  if (by.kind !== "agent") return 0;
  const own = await tx.selectFrom("accounts").select("preferences").where("id", "=", by.id).executeTakeFirst();
  const chosen = (own?.preferences as { undoSeconds?: number } | undefined)?.undoSeconds;
  return chosen ?? (await theFirm(tx)).undoSeconds;
}
