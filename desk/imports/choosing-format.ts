import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockUnbegun } from "./locking.ts";

/** Says of which desk the JSON files of an import are, where the guess was wrong. */
export async function chooseImportFormat(
  db: Kysely<Schema>,
  { id, format, by }: { id: number; format: "zammad" | "zendesk"; by: Actor },
): Promise<void> {
  must(by, "imports");
  await db.transaction().execute(async (tx) => {
    const before = await lockUnbegun(tx, id);
    if (before.format === "kapok-csv") throw new Refusal("import.bad_format");
    await tx.updateTable("imports").set({ format }).where("id", "=", id).execute();
    await happened(tx, { what: "import.read_otherwise", by, detail: { import: id, format } });
  });
}
