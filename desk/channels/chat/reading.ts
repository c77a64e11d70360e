import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../../refusal.ts";

/** Writes down that the customer had our words in view, up to a line. Answers whether that is news. */
export async function readByChatter(db: Kysely<Schema>, { chatId, upTo }: { chatId: number; upTo: number }): Promise<boolean> {
  const { rows } = await sql`
    with ours as (
      select max(m.id) as newest from chats h join messages m on m.case_number = h.case_number
      where h.id = ${chatId} and m.direction = 'out' and m.id <= ${upTo}
    )
    update chats set customer_read = ours.newest from ours
    where id = ${chatId} and ended_at is null and ours.newest > customer_read returning id`.execute(db);
  return rows.length > 0;
}

/** Writes down that somebody here had the customer's words in view. Not who: that is nobody's business. */
export async function readByDesk(db: Kysely<Schema>, { number, upTo }: { number: number; upTo: number }): Promise<boolean> {
  const { rows } = await sql<{ changed: boolean }>`
    with theirs as (
      select max(id) as newest from messages where case_number = ${number} and direction = 'in' and id <= ${upTo}
    ), changed as (
      update chats set desk_read = theirs.newest from theirs where case_number = ${number} and theirs.newest > desk_read returning id
    )
    select exists (select from changed) as changed from chats where case_number = ${number}`.execute(db);
  if (!rows[0]) throw new Refusal("chat.unknown");
  return rows[0].changed;
}
