import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { Refusal } from "../refusal.ts";
import { lockImport } from "./locking.ts";

/**
 * Takes an import back: what it brought goes, by a job, and can be brought anew. What somebody has worked with stays and is named. One that still
 * runs stops after the lot in hand.
 */
export async function takeImportBack(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "imports");
  await db.transaction().execute(async (tx) => {
    const { begun_at, undo_asked_at } = await lockImport(tx, id);
    if (begun_at === null) throw new Refusal("import.not_begun");
    if (undo_asked_at !== null) throw new Refusal("import.taken_back");
    await tx
      .updateTable("imports")
      .set({ undo_asked_at: new Date(), undo_asked_by: accountIdOf(by), stirred_at: new Date() })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "import.taken_back", by, detail: { import: id } });
    await later(tx, "take_import_back", { importId: id });
  });
}
