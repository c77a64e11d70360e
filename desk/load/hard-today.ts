import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";

/** Midnight on the firm's clock. What was hard is counted from then on, and the count is gone with the next one: it is worked out, not kept. */
export async function dayBegan(db: Kysely<Schema>, at: Date = new Date()): Promise<Date> {
  const { timeZone } = await theFirm(db);
  const today = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return new Date(today.toZonedDateTime({ timeZone }).epochMilliseconds);
}

/**
 * The hard contacts since an hour as (account_id, at): a call that reached the third rung, for whoever was in it then; a message whose words somebody
 * named an invasion or a sharp judgement, for whoever looks after its case. Facts of cases, whose rows say nothing of how anybody felt.
 */
export const hardContacts = (since: Date): RawBuilder<unknown> => sql`(
  select r.account_id, min(r.at) as at from call_rungs r
  where r.rung >= 3 and r.at >= ${since} and r.account_id is not null group by r.account_id, r.call_id
  union all
  select coalesce(c.owner_id, n.author_id), n.named_at from namings n join cases c on c.number = n.case_number
  where n.named_at >= ${since} and n.withdrawn_at is null and n.areas && array['invasion', 'judgement'] and not exists (
    select from namings newer where newer.message_id = n.message_id and newer.id > n.id and newer.withdrawn_at is null))`;

export interface HardToday {
  count: number;
  /** The first and the newest of them. */
  since: Date;
  last: Date;
}

/** Today's hard contacts by person; whoever had none is not in it. */
export async function hardToday(db: Kysely<Schema>): Promise<Map<number, HardToday>> {
  const began = await dayBegan(db);
  const { rows } = await sql<{ account_id: number; count: number; since: Date; last: Date }>`
    select account_id, count(*)::int as count, min(at) as since, max(at) as last from ${hardContacts(began)} hard
    where account_id is not null group by account_id`.execute(db);
  return new Map(rows.map(({ account_id, ...hard }) => [account_id, hard]));
}

/** Whether a call was a hard contact for somebody: it reached the third rung while they were in it. */
export async function wasHardFor(tx: Kysely<Schema>, { call, accountId }: { call: number; accountId: number }): Promise<boolean> {
  const { rows } = await sql`
    select from call_rungs where call_id = ${call} and account_id = ${accountId} and rung >= 3 limit 1`.execute(tx);
  return rows.length > 0;
}
