import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { keptFor } from "../kept.ts";
import type { TypedWord } from "./terms.ts";

/**
 * From this share of messages on a term is common: thirty messages with it are found sooner by reading backwards from the newest than by
 * fetching all that have it. At a million cases both take about as long here.
 */
const COMMON = 0.002;
const TEN_MINUTES = 10 * 60_000;

/** Whether each of the words is common in messages, or begins like one that is. */
export async function areCommon(db: Kysely<Schema>, words: readonly TypedWord[]): Promise<boolean> {
  const common = await commonTerms.know(db);
  const begins = (beginning: string) => common.values().some((term) => term.startsWith(beginning));
  return words.every(({ terms, beginnings }) => terms.some((term) => common.has(term)) || beginnings.some(begins));
}

/** The common terms of messages, from PostgreSQL's own statistics (migration 0002); none while it has not gathered any. */
const commonTerms = keptFor(TEN_MINUTES, async (db): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ term: string }>`
    select term from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (term, share)
    where schemaname = current_schema() and tablename = 'messages' and attname = 'search' and term is not null and share >= ${COMMON}`.execute(
    db,
  );
  return new Set(rows.map(({ term }) => term));
});
