import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { dayBegan } from "./hard-today.ts";

/**
 * Tells whoever is passed over, and nobody else, that a hard contact goes to a colleague this time. Not which: of its words they need not read. No
 * happening: it would be a record of hard days.
 */
export async function tellSpared(
  tx: Kysely<Schema>,
  { spared, goesTo }: { spared: number | null; goesTo: number },
): Promise<void> {
  if (spared === null) return;
  await tx.insertInto("notices").values({ account_id: spared, kind: "spared", goes_to: goesTo }).execute();
}

/** Tomorrow nobody can read who was spared today, nor what came to somebody for that reason. */
export async function forgetSpared(db: Kysely<Schema>): Promise<void> {
  const began = await dayBegan(db);
  await db.deleteFrom("notices").where("kind", "=", "spared").where("at", "<", began).execute();
  await sql`update notices set shared_out = false where shared_out and at < ${began}`.execute(db);
}
