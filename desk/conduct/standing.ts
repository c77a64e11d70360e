import { type Kysely, type RawBuilder, sql } from "kysely";
import type { RestrictionView } from "#contract/conduct.ts";
import type { WorkingHours } from "#contract/setup.ts";
import type { Schema } from "#database/schema.ts";
import { type Firm, theFirm } from "../firm/reading.ts";
import { afterWorkingDays } from "../promises/calendar.ts";
import { tellPrograms } from "../webhooks/telling.ts";
import { usesARight } from "./passing.ts";

/** That a restriction holds, for `measures m`. It ends at its hour by itself, whether or not anybody has written that down yet. */
export const HOLDS = sql`m.stage = 'restriction' and m.confirmed_at is not null and m.ended_at is null and m.ends_at > now()`;

/** The restriction that holds for a customer, as JSON; null where there is none. */
export const restrictionOf = (customerId: RawBuilder<unknown>): RawBuilder<RestrictionRecord | null> => sql`(
  select json_build_object('measure', m.id, 'writing_only', m.writing_only, 'contact_id', m.contact_id, 'contact_name', contact.name,
    'windows', m.windows, 'answer_days', m.answer_days, 'review_at', m.review_at, 'ends_at', m.ends_at)
  from measures m left join accounts contact on contact.id = m.contact_id where m.customer_id = ${customerId} and ${HOLDS})`;

export interface RestrictionRecord {
  measure: number;
  writing_only: boolean;
  contact_id: number | null;
  contact_name: string | null;
  windows: WorkingHours | null;
  answer_days: number;
  review_at: string;
  ends_at: string;
}

export const showRestriction = (row: RestrictionRecord | null): RestrictionView | null =>
  row && {
    measure: row.measure,
    writingOnly: row.writing_only,
    contact: row.contact_id === null ? null : { id: row.contact_id, name: row.contact_name ?? "" },
    windows: row.windows,
    answerDays: row.answer_days,
    reviewAt: new Date(row.review_at).toISOString(),
    endsAt: new Date(row.ends_at).toISOString(),
  };

/** By when an answer is owed in the agreed rhythm. */
export const inRhythm = (firm: Firm, days: number): Date => afterWorkingDays(firm, new Date(), days);

/**
 * Puts a new case of a customer for whom a restriction holds under it: news in the agreed rhythm, the one person who answers. Words that use a right
 * pass: their case is like any other.
 */
export async function holdToRestriction(
  tx: Kysely<Schema>,
  { number, restriction, text }: { number: number; restriction: RestrictionRecord | null; text: string },
): Promise<Date | null> {
  if (restriction === null || usesARight(text)) return null;
  const dueAt = inRhythm(await theFirm(tx), restriction.answer_days);
  const { rows } = await sql<{ id: number }>`
    with given as (
      update cases set due_at = ${dueAt}::timestamptz, queue_at = ${dueAt}::timestamptz, owner_id = coalesce((
        select id from accounts where id = ${restriction.contact_id} and deactivated_at is null), owner_id)
      where number = ${number} returning owner_id, customer_id
    ), owed as (
      update promises set due_at = ${dueAt}::timestamptz, owner_id = given.owner_id from given where case_number = ${number} and state = 'open'
    ), said as (
      insert into notices (account_id, kind, case_number) select owner_id, 'assigned', ${number} from given where owner_id is not null
    )
    insert into happenings (what, by_kind, case_number, customer_id, detail)
    select 'case.assigned', 'desk', ${number}, customer_id, json_build_object('to', owner_id, 'from', null, 'because', 'contact_person')
    from given where owner_id is not null
    returning id`.execute(tx);
  await tellPrograms(
    tx,
    rows.map(({ id }) => id),
  );
  return dueAt;
}
