import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { later } from "../later.ts";

/** After so long nobody can be at it any more: a lot takes seconds. */
const STANDS_STILL = "20 seconds";

/** Has imports go on that stand still: a process that was killed in the middle does not give its job back for hours. */
export async function carryOnImports(db: Kysely<Schema>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ id: number; back: boolean }>`
      update imports set stirred_at = now()
      where id in (
        select id from imports
        where begun_at is not null and (done_at is null or undo_asked_at is not null) and undone_at is null
          and stirred_at < now() - ${STANDS_STILL}::interval
        for update skip locked)
      returning id, undo_asked_at is not null as back`.execute(tx);
    for (const { id, back } of rows) await later(tx, back ? "take_import_back" : "take_import", { importId: id });
  });
}
