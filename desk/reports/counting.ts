import { setTimeout } from "node:timers/promises";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";
import { book } from "./booking.ts";

const AT_ONCE = 200;
/** Acts that began longer ago have ended: a happening with a lower number cannot come any more. */
const SETTLED_AFTER = sql`interval '5 minutes'`;
const PATIENCE = 15_000;
/** After each portion of old cases the desk belongs to those who work at it for so many times as long: a million old cases are counted within an hour or two. */
const REST = 3;

/**
 * Brings the counts up to date: cases in which something happened since, cases whose promise came due since, and, until all have been, cases that
 * were there before. Each case is counted whole and the difference to what it had added is booked, so that doing it twice changes nothing.
 * @returns whether everything is counted; false where the patience ended first or another process is at it
 */
export async function countForReports(db: Kysely<Schema>, { patience = PATIENCE, rest = REST } = {}): Promise<boolean> {
  const until = Date.now() + patience;
  if (!(await begin(db))) return false;
  if (!(await countChanged(db))) return false;
  for (;;) {
    const begun = performance.now();
    const left = await countNextOf(db);
    if (left !== "more") return left === "none";
    if (Date.now() > until) return false;
    await setTimeout(rest * (performance.now() - begun));
  }
}

/** Forgets all counts, so that they are counted anew. */
export async function countAnew(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await sql`select from counting for update`.execute(tx);
    await sql`delete from counting`.execute(tx);
  });
}

/** The first count begins before the oldest case. Days of another time zone are other days: then, too, all is counted anew. */
async function begin(db: Kysely<Schema>): Promise<boolean> {
  const { timeZone } = await theFirm(db);
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ time_zone: string }>`select time_zone from counting`.execute(tx);
    if (rows[0]?.time_zone === timeZone) return true;
    await sql`select pg_advisory_xact_lock(hashtext('kapok counting'))`.execute(tx);
    const again = await sql<{ time_zone: string }>`select time_zone from counting for update`.execute(tx);
    if (again.rows[0]?.time_zone === timeZone) return true;
    await sql`truncate daily_counts, case_shares`.execute(tx);
    await sql`
      insert into counting (time_zone, seen_happening, counted_at, counted_case)
      select ${timeZone}, coalesce(max(id), 0), now(), 0 from happenings where at < now() - ${SETTLED_AFTER}
      on conflict (id) do update set time_zone = excluded.time_zone, seen_happening = excluded.seen_happening, counted_at = excluded.counted_at,
        counted_case = 0, counted_cases = 0`.execute(tx);
    return true;
  });
}

interface Counting {
  time_zone: string;
  seen_happening: number;
  counted_at: Date;
  counted_case: number | null;
}

/** Takes the counting for this transaction; undefined where another process has it. */
async function take(tx: Kysely<Schema>): Promise<Counting | undefined> {
  const { rows } = await sql<Counting>`
    select time_zone, seen_happening, counted_at, counted_case from counting for update skip locked`.execute(tx);
  return rows[0];
}

/**
 * Cases that changed. The latest minutes are looked at again the next time: acts that began earlier may still end.
 * One hour of reference for a whole pass: what comes due after it belongs to the next.
 */
async function countChanged(db: Kysely<Schema>): Promise<boolean> {
  const { rows: heads } = await sql<{ head: number; settled: number; now: number }>`
    select coalesce(max(id), 0) as head, coalesce(max(id) filter (where at < now() - ${SETTLED_AFTER}), 0) as settled,
      extract(epoch from now())::float8 as now
    from (select id, at from happenings where id > (select seen_happening from counting) ) recent`.execute(db);
  const { head, settled, now } = heads[0]!;
  const { rows } = await sql<{ number: number }>`
    select distinct case_number as number from happenings
    where id > (select seen_happening from counting) and id <= ${head} and case_number is not null
    union
    select case_number from promises where state = 'open' and due_at < to_timestamp(${now})
      and due_at >= (select counted_at from counting) - ${SETTLED_AFTER}
    order by 1`.execute(db);
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const numbers = rows.slice(at, at + AT_ONCE).map(({ number }) => number);
    const done = await db.transaction().execute(async (tx) => {
      const counting = await take(tx);
      if (counting) await book(tx, { numbers, timeZone: counting.time_zone, asOf: now });
      return counting !== undefined;
    });
    if (!done) return false;
  }
  await sql`
    update counting set seen_happening = greatest(seen_happening, ${settled}), counted_at = greatest(counted_at, to_timestamp(${now}))`.execute(
    db,
  );
  return true;
}

/** The next cases that were there before the first count. */
function countNextOf(db: Kysely<Schema>): Promise<"more" | "none" | "taken"> {
  return db.transaction().execute(async (tx) => {
    const counting = await take(tx);
    if (!counting) return "taken";
    if (counting.counted_case === null) return "none";
    const { rows } = await sql<{ number: number }>`
      select number from cases where number > ${counting.counted_case} order by number limit ${AT_ONCE}`.execute(tx);
    const numbers = rows.map(({ number }) => number);
    await book(tx, { numbers, timeZone: counting.time_zone, asOf: counting.counted_at.getTime() / 1000 });
    const last = numbers.length < AT_ONCE ? null : numbers.at(-1)!;
    await sql`update counting set counted_case = ${last}, counted_cases = counted_cases + ${numbers.length}`.execute(tx);
    return last === null ? "none" : "more";
  });
}
