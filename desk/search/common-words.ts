import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { TypedWord } from "./terms.ts";

/**
 * From this share of messages on a term is common: thirty messages with it are found sooner by reading backwards from the newest than by
 * fetching all that have it. At a million cases both take about as long here.
 */
const COMMON = 0.002;
const KEPT_FOR_MS = 10 * 60_000;
const kept = new WeakMap<object, { terms: ReadonlySet<string>; at: number }>();

/** Whether each of the words is common in messages, or begins like one that is. */
export async function areCommon(db: Kysely<Schema>, words: readonly TypedWord[]): Promise<boolean> {
  const common = await commonTerms(db);
  const begins = (beginning: string) => common.values().some((term) => term.startsWith(beginning));
  return words.every(({ terms, beginnings }) => terms.some((term) => common.has(term)) || beginnings.some(begins));
}

/** The common terms of messages, from PostgreSQL's own statistics (migration 0002); none while it has not gathered any. Known for ten minutes. */
async function commonTerms(db: Kysely<Schema>): Promise<ReadonlySet<string>> {
  const database = db.getExecutor().adapter;
  const known = kept.get(database);
  if (known && Date.now() - known.at < KEPT_FOR_MS) return known.terms;
  const { rows } = await sql<{ term: string }>`
    select term from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (term, share)
    where schemaname = current_schema() and tablename = 'messages' and attname = 'search' and term is not null and share >= ${COMMON}`.execute(
    db,
  );
  const terms = new Set(rows.map(({ term }) => term));
  kept.set(database, { terms, at: Date.now() });
  return terms;
}
