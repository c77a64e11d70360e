import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { InHand } from "./sending.ts";

// Longer than an attempt can take: what was in the hands of a process that died is found again after this.
const IN_HAND_SECONDS = 90;
const SLOWEST_BYTES_A_SECOND = 50_000;

/**
 * Takes messages in hand whose time has come. The outbox is the messages themselves: their rows say what is to leave and when, so a message and
 * its sending cannot come apart, and taking one back is a change of its row.
 */
export async function takeDue(db: Kysely<Schema>, most: number): Promise<InHand[]> {
  const { rows } = await sql<InHand>`
    update messages set delivery = 'queued', first_tried_at = coalesce(first_tried_at, now()),
      send_at = now() + make_interval(secs => ${IN_HAND_SECONDS} + coalesce(
        (select sum(size) from attachments where message_id = messages.id), 0) / ${SLOWEST_BYTES_A_SECOND})
    where id in (select id from messages where delivery in ('held', 'queued') and send_at <= now()
      order by send_at limit ${most} for update skip locked)
    returning id as "messageId", first_tried_at as begun`.execute(db);
  return rows;
}
