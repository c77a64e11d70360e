import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** What somebody sent us is not kept for longer than it is of use: to look at the report, to correct lines, to bring it anew. */
const KEPT = "30 days";

/** Forgets the files of old imports, and the lines that were left out. What was brought stays, and how many there were. */
export async function forgetImportFiles(db: Kysely<Schema>): Promise<void> {
  await sql`
    delete from imports where begun_at is null and made_at < now() - ${KEPT}::interval`.execute(db);
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number }>`
      update imports set forgotten_at = now()
      where forgotten_at is null and (done_at < now() - ${KEPT}::interval or undone_at < now() - ${KEPT}::interval)
      returning id`.execute(tx);
    const ids = rows.map(({ id }) => id);
    await sql`update import_files set content = null where import_id = any(${ids}::bigint[])`.execute(tx);
    await sql`update import_left_out set "values" = null, facts = '{}' where import_id = any(${ids}::bigint[])`.execute(tx);
  });
}
