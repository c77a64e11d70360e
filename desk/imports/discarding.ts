import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { lockUnbegun } from "./locking.ts";

/** Throws away the files of an import that was not run. */
export async function discardImport(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "imports");
  await db.transaction().execute(async (tx) => {
    await lockUnbegun(tx, id);
    await tx.deleteFrom("imports").where("id", "=", id).execute();
    await happened(tx, { what: "import.discarded", by, detail: { import: id } });
  });
}
