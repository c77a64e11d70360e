import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/**
 * Whether somebody is in a call at this moment, and no other must reach them: it goes on and its connection is not known to be over. After a call that
 * reached the third rung they are left alone until they have written how it ended: a break may follow, and nothing must come between.
 */
export const isInCall = (accountId: RawBuilder<unknown>) => sql<boolean>`exists (
  select from calls k where k.account_id = ${accountId} and k.ended_at is null
    and (k.hung_up_at is null or exists (select from call_rungs r where r.call_id = k.id and r.rung >= 3)))`;

/** The same of one person. */
export async function inCall(db: Kysely<Schema>, accountId: number): Promise<boolean> {
  const { rows } = await sql<{ busy: boolean }>`select ${isInCall(sql`${accountId}::bigint`)} as busy`.execute(db);
  return rows[0]!.busy;
}

/**
 * The connection of a call is over, as its exchange says: its clock stands still and nothing runs that records. The call itself is not ended by it:
 * what was agreed and whether the customer was reached is said by whoever was in it.
 */
export async function hangUp(tx: Kysely<Schema>, { id, at }: { id: number; at: Date }): Promise<void> {
  await sql`update calls set hung_up_at = greatest(${at}::timestamptz, started_at), recording_on = false
    where id = ${id} and ended_at is null and hung_up_at is null`.execute(tx);
}
