import { type Kysely, sql } from "kysely";
import type { Looked } from "#contract/search.ts";
import type { Schema } from "#database/schema.ts";
import { END } from "./merging.ts";
import type { Kind, Sort } from "./piles.ts";

/** So long a page is looked for before somebody is asked whether to go on, in milliseconds. */
export const PATIENCE = 250;

/** Whether a page that is not full is shown as it is. One that holds something already is hardly waited for: it can be read meanwhile. */
export const isLongEnough = ({ begun, found, patience }: { begun: number; found: number; patience: number }): boolean =>
  Date.now() - begun >= (found > 0 ? patience / 10 : patience);

/** Beyond this a number says "more than", and counting on would read an index of millions for it. */
const COUNTED = 100_000;

type Beyond = Partial<Record<Kind, number>>;

/** Among how many messages and notes one page was looked for: from where it began to where it came. */
export async function lookedAmongWords(
  db: Kysely<Schema>,
  { from, to, sort }: { from: Beyond; to: Beyond; sort: Sort },
): Promise<Looked | null> {
  const kinds = (["message", "note"] as const).filter((kind) => to[kind] !== undefined && from[kind] !== END);
  const looks = await Promise.all(kinds.map((kind) => lookedInto(db, kind, { from: from[kind], to: to[kind]!, sort })));
  const edges = looks.flatMap(({ last }) => last ?? []).sort((a, b) => a.getTime() - b.getTime());
  // As far as both were looked through.
  const last = sort === "newest" ? edges.at(-1) : edges[0];
  if (!last) return null;
  const count = looks.reduce((sum, look) => sum + look.count, 0);
  return { of: "words", count: Math.min(count, COUNTED), more: count > COUNTED, last: last.toISOString() };
}

async function lookedInto(
  db: Kysely<Schema>,
  kind: Kind,
  { from, to, sort }: { from: number | undefined; to: number; sort: Sort },
): Promise<{ count: number; last: Date | null }> {
  const table = sql.table(kind === "message" ? "messages" : "notes");
  const newest = sort === "newest";
  const begin = from === undefined ? sql`` : newest ? sql`and id < ${from}` : sql`and id > ${from}`;
  const reached = to === END ? sql`true` : newest ? sql`id >= ${to}` : sql`id <= ${to}`;
  const { rows } = await sql<{ count: number; last: Date | null }>`
    select (select count(*)::int from (select from ${table} where ${reached} ${begin} limit ${COUNTED + 1}) passed) as count,
      (select created_at from ${table} where ${reached} order by id ${newest ? sql`asc` : sql`desc`} limit 1) as last`.execute(
    db,
  );
  // What was looked through to its end bounds nothing.
  return { count: rows[0]!.count, last: to === END ? null : rows[0]!.last };
}

/** Among how many cases one page was looked for, from the number where it began to the one it came to. */
export async function lookedAmongCases(db: Kysely<Schema>, { from, to }: { from: number; to: number }): Promise<Looked | null> {
  const between = sql`number between ${Math.min(from, to)} and ${Math.max(from, to)}`;
  const { rows } = await sql<{ count: number; last: Date | null }>`
    select (select count(*)::int from (select from cases where ${between} limit ${COUNTED + 1}) passed) as count,
      (select opened_at from cases where ${between} order by number ${to < from ? sql`asc` : sql`desc`} limit 1) as last`.execute(
    db,
  );
  const { count, last } = rows[0]!;
  return last && { of: "cases", count: Math.min(count, COUNTED), more: count > COUNTED, last: last.toISOString() };
}
