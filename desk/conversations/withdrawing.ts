import { type Kysely, sql } from "kysely";
import { CHAT_SECONDS } from "#contract/chats.ts";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/**
 * Takes a held message back; what has left cannot be, and words in a chat only while nobody has read them. Its words go back into nobody's draft:
 * the editor that wrote them still has them.
 * @throws Refusal `undo.too_late` when the message is on its way, `undo.already_read` when the customer has seen it
 */
export async function withdraw(tx: Kysely<Schema>, messageId: number): Promise<void> {
  const { rows } = await sql`
    update messages set delivery = 'withdrawn', send_at = null
    where id = ${messageId} and (
      delivery = 'held' and send_at > now()
      or delivery = 'none' and (channel <> 'chat' or created_at > now() - make_interval(secs => ${CHAT_SECONDS}) and not ${isRead}))
    returning id`.execute(tx);
  if (rows.length > 0) return;
  const { rows: seen } = await sql<{ seen: boolean }>`
    select channel = 'chat' and delivery = 'none' and ${isRead} as seen from messages where id = ${messageId}`.execute(tx);
  throw new Refusal(seen[0]?.seen ? "undo.already_read" : "undo.too_late");
}

const isRead = sql`exists (select from chats where chats.case_number = messages.case_number and chats.customer_read >= messages.id)`;
