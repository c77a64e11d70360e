import type { Kysely } from "kysely";
import { missingMeanings } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { Refusal } from "../refusal.ts";
import { keptFiles, readImport } from "./kept-files.ts";
import { leaveOut } from "./leaving-out.ts";
import { lockUnbegun } from "./locking.ts";

/** Has an import run: what it leaves out is written down, and a job takes in the rest. From now on it is read as it is read now. */
export async function beginImport(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "imports");
  await db.transaction().execute(async (tx) => {
    const { format } = await lockUnbegun(tx, id);
    if (format === "kapok-csv") {
      const files = await keptFiles(tx, id);
      if (files.some(({ holds, columns }) => missingMeanings(holds, columns).length > 0))
        throw new Refusal("import.columns_missing");
    }
    const { cases, customers, leftOut } = await readImport(tx, { id, format });
    const total = cases.length + customers.length;
    if (total === 0) throw new Refusal("import.nothing_to_take");
    await leaveOut(tx, { id, leftOut });
    await tx
      .updateTable("imports")
      .set({ begun_at: new Date(), begun_by: accountIdOf(by), stirred_at: new Date(), total })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "import.begun", by, detail: { import: id, total } });
    await later(tx, "take_import", { importId: id });
  });
}
