import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { readPageToken } from "../cases/page-link.ts";

/** A case as the holder of a link reaches it. */
export interface Reached {
  /** The case that their words go to: their own, or the one that it was merged into. */
  caseNumber: number;
  /** Whose link it is. In a case merged from two customers' each reads only what was said with them. */
  customerId: number;
  /** The number that their link was made for. */
  ownNumber: number;
}

/** The case that a link opens, or null: not ours, or older than the page's present version. */
export async function caseOfPage(
  db: Kysely<Schema>,
  { secret, token }: { secret: string; token: string },
): Promise<Reached | null> {
  const sealed = readPageToken(secret, token);
  if (!sealed) return null;
  const { rows } = await sql<Reached>`
    select coalesce(merged_into, number) as "caseNumber", customer_id as "customerId", number as "ownNumber"
    from cases where number = ${sealed.caseNumber} and page_version = ${sealed.pageVersion}`.execute(db);
  return rows[0] ?? null;
}
