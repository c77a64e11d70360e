import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/**
 * Writes where a case stands in the queue, from its promises and its state. Called after every change of one of them:
 * the list then reads one index and computes nothing.
 */
export async function placeInQueue(tx: Kysely<Schema>, number: number): Promise<void> {
  await sql`
    update cases set
      due_at = owed.due_at,
      queue_rank = case when state = 'closed' then 3 when snoozed_at is not null then 2 when waiting_for = 'customer' then 1
        when waiting_for = 'colleagues' then 2 else 0 end,
      queue_at = case
        when state = 'closed' then coalesce((select closed_at from closures where case_number = number and reopened_at is null), now())
        when snoozed_at is not null then coalesce(least(snoozed_until, owed.due_at), last_message_at)
        else coalesce(owed.due_at, last_message_at) end
    from (select min(due_at) as due_at from promises where case_number = ${number} and state = 'open') owed
    where number = ${number}`.execute(tx);
}
