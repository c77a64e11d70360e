import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Narrowing } from "./asking.ts";
import type { Kind, Sort } from "./piles.ts";

interface From {
  kind: Kind;
  sort: Sort;
  /** The next row to be looked at, and the last one there is, in the order of the search. */
  begin: number;
  end: number;
  days: Pick<Narrowing, "since" | "until">;
  timeZone: string;
}

/** Below so many rows one reads them rather than to ask whether there is something among them. */
const NEAR = 1000;

/**
 * The next row that may be from the days asked for, at most a thousand rows before one that is; null when none is left. A small index says from
 * which hours a block of rows is, so that years in which nothing can be found are passed over.
 */
export async function nextOfDays(db: Kysely<Schema>, { kind, sort, begin, end, days, timeZone }: From): Promise<number | null> {
  const newest = sort === "newest";
  const step = newest ? -1 : 1;
  let at = begin;
  let width = NEAR;
  const edge = () => (newest ? Math.max(end, at - width + 1) : Math.min(end, at + width - 1));
  const isThere = () => anyOfDays(db, { kind, low: Math.min(at, edge()), high: Math.max(at, edge()), days, timeZone });
  // Wider and wider until something is there, then narrower and narrower around it.
  while (!(await isThere())) {
    if (edge() === end) return null;
    at = edge() + step;
    width *= 4;
  }
  while (width > NEAR) {
    width = Math.ceil(width / 2);
    if (!(await isThere())) at = edge() + step;
  }
  return at;
}

async function anyOfDays(
  db: Kysely<Schema>,
  { kind, low, high, days, timeZone }: { kind: Kind; low: number; high: number; days: From["days"]; timeZone: string },
): Promise<boolean> {
  const table = sql.table(kind === "message" ? "messages" : "notes");
  // As a sum, the number is in the index of days alone (migration 0024); materialized, the plan is made for all rows, and stops at the first.
  const { rows } = await sql<{ any: boolean }>`
    with found as materialized (
      select from ${table} w where w.id + 0 between ${low} and ${high} and ${sql.join(ofDays(days, timeZone), sql` and `)}
    ) select exists (select from found) as any`.execute(db);
  return rows[0]!.any;
}

/** What is asked of when a message or note `w` was written, by the firm's clock. */
export const ofDays = ({ since, until }: Pick<Narrowing, "since" | "until">, timeZone: string) => [
  ...(since ? [sql`w.created_at >= (${since}::date::timestamp at time zone ${timeZone}::text)`] : []),
  ...(until ? [sql`w.created_at < ((${until}::date + 1)::timestamp at time zone ${timeZone}::text)`] : []),
];
