import { sql } from "kysely";
import { keptFor } from "../kept.ts";

const TEN_MINUTES = 10 * 60_000;

/** A column of `cases` by whose values lists and searches are narrowed. */
export type Narrowed =
  | "channel"
  | "language"
  | "mailbox_id"
  | "matter"
  | "owner_id"
  | "situation"
  | "stage"
  | "state"
  | "team_id";

/**
 * Which share of all cases has a value, as `shares.get("channel:mail")`, from PostgreSQL's own statistics. What is not among them is rare, and
 * so is everything while none have been gathered.
 */
export const commonValues = keptFor(TEN_MINUTES, async (db): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await sql<{ value: string; share: number }>`
    select attname || ':' || value as value, share
    from pg_stats, unnest(most_common_vals::text::text[], most_common_freqs) as common (value, share)
    where schemaname = current_schema() and tablename = 'cases'
      and attname in ('channel', 'language', 'mailbox_id', 'matter', 'owner_id', 'situation', 'stage', 'state', 'team_id')`.execute(
    db,
  );
  return new Map(rows.map(({ value, share }) => [value, share]));
});
