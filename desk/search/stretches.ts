import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { rarelyMet, stretchBack } from "./by-cases.ts";
import { nextOfDays } from "./days.ts";
import type { Kind, Looking, Pile } from "./piles.ts";

/** The numbers of the oldest row and of the newest. */
export interface Ends {
  first: number;
  last: number;
}

/** Rows to be looked through in one go, by number; of these cases alone where they are named. */
export interface Stretch {
  low: number;
  high: number;
  cases: number[] | null;
  ends: Ends;
}

/** So many rows are read in one go: 100 ms hold at a million cases however rarely a common word meets its filters. */
const WINDOW = 10_000;

/** The next rows to be looked through, null when none is left; `round` says how often nothing was found. */
export async function nextStretch(
  db: Kysely<Schema>,
  kind: Kind,
  looking: Looking,
  { ends, round }: { ends: Ends; round: number },
): Promise<Stretch | null> {
  const { asked, sort, beyond, timeZone } = looking;
  const { filters } = asked;
  const { first, last } = ends;
  const newest = sort === "newest";
  const past = beyond[kind];
  let begin = past === undefined ? (newest ? last : first) : newest ? past - 1 : past + 1;
  if (newest ? begin < first : begin > last) return null;
  // Later pages begin where there is something: the one before has looked.
  if (past === undefined && (newest ? filters.until : filters.since)) {
    const next = await nextOfDays(db, { kind, sort, begin, end: newest ? first : last, days: filters, timeZone });
    if (next === null) return null;
    begin = next;
  }
  const share = kind === "message" && newest ? await rarelyMet(db, filters) : null;
  if (share !== null) return stretchBack(db, { filters, share, high: begin, ends, round });
  return newest
    ? { low: Math.max(first, begin - WINDOW + 1), high: begin, cases: null, ends }
    : { low: begin, high: Math.min(last, begin + WINDOW - 1), cases: null, ends };
}

/** Where to go on once a stretch was looked through; null when nothing that was asked for can be further on. */
export async function beyondOf(
  db: Kysely<Schema>,
  kind: Kind,
  looking: Looking,
  { low, high, ends }: Stretch,
): Promise<Pile["to"]> {
  const { asked, sort, timeZone } = looking;
  const { since, until } = asked.filters;
  const newest = sort === "newest";
  const begin = newest ? low - 1 : high + 1;
  if (newest ? begin < ends.first : begin > ends.last) return null;
  const next =
    since || until
      ? await nextOfDays(db, { kind, sort, begin, end: newest ? ends.first : ends.last, days: { since, until }, timeZone })
      : begin;
  if (next === null) return null;
  const table = sql.table(kind === "message" ? "messages" : "notes");
  // The hour of the last row that was looked at, or of the first that is left where days were passed over.
  const edge = next === begin ? (newest ? low : high) : next;
  const { rows } = await sql<{ at: Date }>`
    select created_at as at from ${table} where ${newest === (next === begin) ? sql`id >= ${edge} order by id` : sql`id <= ${edge} order by id desc`} limit 1`.execute(
    db,
  );
  return rows[0] ? { id: newest ? next + 1 : next - 1, at: rows[0].at } : null;
}

export async function endsOf(db: Kysely<Schema>, kind: Kind): Promise<Ends | null> {
  const table = sql.table(kind === "message" ? "messages" : "notes");
  const { rows } = await sql<{
    first: number | null;
    last: number | null;
  }>`select min(id) as first, max(id) as last from ${table}`.execute(db);
  const { first, last } = rows[0]!;
  return first === null || last === null ? null : { first, last };
}
