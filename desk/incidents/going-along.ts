import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { tellPrograms } from "../webhooks/telling.ts";

/**
 * Whoever waits for news of an incident waits in the kept case now: the merged one is closed, and nothing is told there. The kept case's record
 * says that it joined.
 */
export async function takeIncidentsAlong(
  tx: Kysely<Schema>,
  { from, to, by }: { from: number; to: number; by: Actor },
): Promise<number[]> {
  const { rows } = await sql<{ incidents: number[]; happenings: number[] }>`
    with joined as (
      insert into incident_cases (incident_id, case_number, joined_by)
      select incident_id, ${to}::bigint, ${accountIdOf(by)}::bigint from incident_cases i join incidents on id = incident_id
      where i.case_number = ${from} and ended_at is null
      on conflict do nothing returning incident_id
    ), written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'case.joined_incident', ${by.kind}, ${accountIdOf(by)}::bigint, number, customer_id, json_build_object('incident', incident_id, 'from', ${from}::bigint)
      from joined join cases on number = ${to} order by incident_id
      returning id
    )
    select array(select incident_id from joined) as incidents, array(select id from written) as happenings`.execute(tx);
  const { incidents, happenings } = rows[0]!;
  await tellPrograms(tx, happenings);
  return incidents;
}

/** Undo of that: the kept case leaves those that came along, and its record says so. */
export async function leaveIncidentsBehind(
  tx: Kysely<Schema>,
  { number, incidents, by }: { number: number; incidents: readonly number[]; by: Actor },
): Promise<void> {
  const { rows } = await sql<{ happenings: number[] }>`
    with gone as (
      delete from incident_cases where case_number = ${number} and incident_id = any(${incidents}::bigint[]) returning incident_id
    ), written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'case.left_incident', ${by.kind}, ${accountIdOf(by)}::bigint, number, customer_id, json_build_object('incident', incident_id)
      from gone join cases on number = ${number} order by incident_id
      returning id
    )
    select array(select id from written) as happenings`.execute(tx);
  await tellPrograms(tx, rows[0]!.happenings);
}
