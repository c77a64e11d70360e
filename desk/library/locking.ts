import { type Kysely, sql } from "kysely";
import type { Shelf } from "#contract/library-shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { Refusal } from "../refusal.ts";
import { mayWrite } from "./may.ts";
import { keyOf, SHIPPED } from "./shipped.ts";

export interface LockedEntry {
  id: number;
  shelf: Shelf;
  slug: string;
  owner_id: number | null;
  review_on: string | null;
  archived_at: Date | null;
}

/** The row of an entry, locked until the act is done, and counted one revision on. What came along gets its row with the first act. */
export async function lockEntry(
  tx: Kysely<Schema>,
  { shelf, slug, by }: { shelf: Shelf; slug: string; by: Actor },
): Promise<LockedEntry> {
  if (SHIPPED.has(keyOf(shelf, slug)))
    await tx
      .insertInto("library_entries")
      .values({ shelf, slug })
      .onConflict((conflict) => conflict.columns(["shelf", "slug"]).doNothing())
      .execute();
  const { rows } = await sql<LockedEntry>`
    update library_entries set revision = revision + 1 where shelf = ${shelf} and slug = ${slug}
    returning id, shelf, slug, owner_id, review_on::text as review_on, archived_at`.execute(tx);
  const entry = rows[0];
  if (!entry) throw new Refusal("library.unknown");
  const allowed = mayWrite(by, entry.owner_id);
  if (allowed !== true) throw new Refusal(allowed);
  return entry;
}
