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

/** In about how many messages the rarest of these words stands, or one that begins like it; null where it is in none of the common ones. */
export async function commonlyIn(db: Kysely<Schema>, words: readonly TypedWord[]): Promise<number | null> {
  const { shares, messages } = await commonTerms.know(db);
  const highest = ({ terms, beginnings }: TypedWord) =>
    Math.max(
      0,
      ...terms.map((term) => shares.get(term) ?? 0),
      ...beginnings.flatMap((begin) => [...shares].filter(([term]) => term.startsWith(begin)).map(([, share]) => share)),
    );
  const rarest = Math.min(...words.map(highest));
  return rarest === 0 ? null : rarest * messages;
}

/** The common terms of messages, from PostgreSQL's own statistics (migration 0002); none while it has not gathered any. */
const commonTerms = keptFor(TEN_MINUTES, async (db) => {
  const { rows } = await sql<{ term: string; share: number }>`
    select term, share from pg_stats, unnest(most_common_elems::text::text[], most_common_elem_freqs) as common (term, share)
    where schemaname = current_schema() and tablename = 'messages' and attname = 'search' and term is not null and share >= ${COMMON}`.execute(
    db,
  );
  const { rows: sizes } = await sql<{ messages: number }>`
    select reltuples::float as messages from pg_class where oid = 'messages'::regclass`.execute(db);
  return { shares: new Map(rows.map(({ term, share }) => [term, share])), messages: sizes[0]!.messages };
});
