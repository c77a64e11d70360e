import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { sendingKey } from "../../../conversations/writing-out.ts";
import { later } from "../../../later.ts";

/**
 * Enqueues again what should have left: the work of a process that was killed stays locked to it for hours, but the outbox itself
 * says what is still to be sent.
 */
export async function sendOverdue(db: Kysely<Schema>): Promise<number> {
  const { rows } = await sql<{ id: number; at: Date }>`
    select id, now() as at from messages where delivery in ('held', 'queued') and send_at < now() - interval '15 seconds'
    order by send_at limit 500`.execute(db);
  for (const { id, at } of rows) await later(db, "send_message", { messageId: id }, { runAt: at, key: sendingKey(id) });
  return rows.length;
}
