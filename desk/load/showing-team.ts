import { type Kysely, sql } from "kysely";
import { ENERGY_LEAST, type EnergyWord, type TeamLoad } from "#contract/load.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must, personOf } from "../accounts/may.ts";
import { seenByColleagues } from "../breaks/on-break.ts";
import { shiftsAt } from "../shifts/at-work.ts";
import { dayBegan, hardToday } from "./hard-today.ts";

const byName = new Intl.Collator("pl");
const A_DAY = 86_400_000;

/**
 * Who might need a hand at this moment, for those who lead: everybody by name, with what lies on them today. It orders nobody, compares nobody and
 * is kept nowhere: tomorrow it cannot be asked for today.
 */
export async function showTeamLoad(db: Kysely<Schema>, by: Actor): Promise<TeamLoad> {
  // A program would keep what is to be gone by midnight.
  personOf(by);
  must(by, "team");
  const ends = await dayBegan(db, new Date(Date.now() + A_DAY));
  const [{ rows }, hard, shifts, energy] = await Promise.all([
    sql<{ id: number; name: string; openCases: number; dueToday: number }>`
      select a.id, a.name, (select count(*)::int from cases c where c.owner_id = a.id and c.queue_rank < 3) as "openCases",
        (select count(*)::int from promises p where p.owner_id = a.id and p.state = 'open' and p.due_at < ${ends}) as "dueToday"
      from accounts a where a.deactivated_at is null`.execute(db),
    hardToday(db),
    shiftsAt(db),
    energySum(db),
  ]);
  return {
    people: rows
      .map((person) => ({
        ...person,
        hardToday: hard.get(person.id)?.count ?? 0,
        hardSince: hard.get(person.id)?.since.toISOString() ?? null,
        atWork: shifts.isAtWork(person.id),
        onBreak: seenByColleagues(shifts.resting, person.id),
      }))
      .sort((a, b) => byName.compare(a.name, b.name) || a.id - b.id),
    energy,
  };
}

/**
 * The words of a whole week of those who share theirs, and only where five do and have noted something: a day of few notes would show whose they
 * are. There is one sum for the whole desk: two sums of nearly the same people would show who is the difference.
 */
async function energySum(db: Kysely<Schema>): Promise<Record<EnergyWord, number> | null> {
  const { rows } = await sql<{ word: EnergyWord; count: number; people: number }>`
    with shared as (
      select n.word, n.account_id from energy_notes n join accounts a on a.id = n.account_id
      where a.deactivated_at is null and (a.preferences->>'sharesEnergy')::boolean and n.noted_at > now() - interval '7 days')
    select word, count(*)::int as count, (select count(distinct account_id)::int from shared) as people from shared group by word`.execute(
    db,
  );
  if ((rows[0]?.people ?? 0) < ENERGY_LEAST) return null;
  const counted = new Map(rows.map(({ word, count }) => [word, count]));
  return {
    full: counted.get("full") ?? 0,
    ok: counted.get("ok") ?? 0,
    low: counted.get("low") ?? 0,
    empty: counted.get("empty") ?? 0,
  };
}
