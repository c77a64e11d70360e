import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { tellPrograms } from "../webhooks/telling.ts";
import { openCasesWith, type Wanted } from "./finding.ts";
import { lockIncident } from "./locking.ts";

interface Joining {
  id: number;
  numbers: readonly number[];
  by: Actor;
}

/** Puts cases into an incident, by number, and every open one with these words or this tag; those that are in it stay as they are. */
export async function joinIncident(
  db: Kysely<Schema>,
  { words, tag, ...joining }: Joining & Wanted,
): Promise<{ joined: number; happening: number | null }> {
  return db.transaction().execute(async (tx) => {
    await lockIncident(tx, joining.id);
    const found = await openCasesWith(tx, { words, tag });
    const { joined, at } = await addCases(tx, { ...joining, numbers: [...joining.numbers, ...found] });
    if (joined === 0) return { joined, happening: null };
    const happening = await happened(tx, {
      what: "incident.joined",
      by: joining.by,
      detail: { incident: joining.id, at, count: joined },
    });
    return { joined, happening };
  });
}

/** One statement, however many they are. Each case's record says that it joined. A colleague's case is its team's alone and is left out. */
export async function addCases(tx: Kysely<Schema>, { id, numbers, by }: Joining): Promise<{ joined: number; at: string }> {
  const wanted = [...new Set(numbers)];
  const { rows } = await sql<{ known: number; joined: number; at: string; happenings: number[] }>`
    with wanted as (select number, customer_id from cases where number = any(${wanted}::bigint[]) and not internal),
    joined as (
      insert into incident_cases (incident_id, case_number, joined_by) select ${id}, number, ${accountIdOf(by)}::bigint from wanted
      on conflict do nothing returning case_number
    ), written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'case.joined_incident', ${by.kind}, ${accountIdOf(by)}::bigint, number, customer_id, json_build_object('incident', ${id}::bigint)
      from wanted join joined on joined.case_number = wanted.number
      returning id
    )
    select (select count(*)::int from wanted) as known, (select count(*)::int from joined) as joined, now()::text as at,
      array(select id from written) as happenings`.execute(tx);
  const { known, joined, at, happenings } = rows[0]!;
  if (known < wanted.length) throw new Refusal("case.unknown");
  await tellPrograms(tx, happenings);
  return { joined, at };
}

/** Takes one case out. */
export async function leaveIncident(
  db: Kysely<Schema>,
  { id, number, by }: { id: number; number: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockIncident(tx, id);
    const left = await tx
      .deleteFrom("incident_cases")
      .where("incident_id", "=", id)
      .where("case_number", "=", number)
      .returning("case_number")
      .executeTakeFirst();
    if (!left) throw new Refusal("incident.case_not_in");
    await happened(tx, { what: "case.left_incident", by, caseNumber: number, detail: { incident: id } });
    return happened(tx, { what: "incident.left", by, detail: { incident: id, number } });
  });
}

/** Undo of joining: all that came in with that act, and no others. */
export async function takeJoiningBack(
  tx: Kysely<Schema>,
  { incident, at, by }: { incident: number; at: string; by: Actor },
): Promise<void> {
  const { rows } = await sql<{ happenings: number[] }>`
    with gone as (
      delete from incident_cases where incident_id = ${incident} and joined_at = ${at}::timestamptz returning case_number
    ), written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      select 'case.left_incident', ${by.kind}, ${accountIdOf(by)}::bigint, number, customer_id, json_build_object('incident', ${incident}::bigint)
      from gone join cases on number = case_number
      returning id
    )
    select array(select id from written) as happenings`.execute(tx);
  await tellPrograms(tx, rows[0]!.happenings);
}

/** Undo of leaving. */
export async function takeLeavingBack(
  tx: Kysely<Schema>,
  { incident, number, by }: { incident: number; number: number; by: Actor },
): Promise<void> {
  const joined = await tx
    .insertInto("incident_cases")
    .values({ incident_id: incident, case_number: number, joined_by: accountIdOf(by) })
    .onConflict((conflict) => conflict.doNothing())
    .returning("case_number")
    .executeTakeFirst();
  if (joined) await happened(tx, { what: "case.joined_incident", by, caseNumber: number, detail: { incident } });
}
