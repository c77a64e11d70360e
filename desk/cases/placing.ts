import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** For an update of `cases`: the rank of an open case, by whose turn it is once the update is done. */
export const rankOf = (waitingFor: RawBuilder<unknown>) =>
  sql`case when snoozed_at is not null then 2 when ${waitingFor} = 'customer' then 1 when ${waitingFor} = 'colleagues' then 2 else 0 end`;

/** The same for its place within the rank: by when something is owed or, snoozed, it comes back; where neither is known, by its last message. */
export const queueAtOf = ({ dueAt, lastMessageAt }: { dueAt: RawBuilder<unknown>; lastMessageAt: RawBuilder<unknown> }) =>
  sql`coalesce(case when snoozed_at is not null then least(snoozed_until, ${dueAt}) else ${dueAt} end, ${lastMessageAt})`;

/**
 * Writes where a case stands in the queue, from its promises and its state. Called after every change of one of them:
 * the list then reads one index and computes nothing.
 */
export async function placeInQueue(tx: Kysely<Schema>, number: number): Promise<void> {
  await sql`
    update cases set
      due_at = owed.due_at,
      queue_rank = case when state = 'closed' then 3 else ${rankOf(sql`waiting_for`)} end,
      queue_at = case
        when state = 'closed' then coalesce((select closed_at from closures where case_number = number and reopened_at is null), now())
        else ${queueAtOf({ dueAt: sql`owed.due_at`, lastMessageAt: sql`last_message_at` })} end
    from (select min(due_at) as due_at from promises where case_number = ${number} and state = 'open') owed
    where number = ${number}`.execute(tx);
}
