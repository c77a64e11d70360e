import type { Kysely } from "kysely";
import { type Encoding, meaningsOf, type Holds, type Meaning, type Separator } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { chosenBefore } from "./columns-before.ts";
import { guessCsv } from "./guessing.ts";
import { lockUnbegun } from "./locking.ts";

interface Reading {
  id: number;
  place: number;
  encoding: Encoding;
  separator: Separator;
  holds: Holds;
  columns?: readonly (Meaning | null)[];
  by: Actor;
}

/** Says how one CSV file of an import is to be read. Columns that are not said are guessed anew. */
export async function readImportOtherwise(db: Kysely<Schema>, { id, place, by, columns, ...said }: Reading): Promise<void> {
  must(by, "imports");
  await db.transaction().execute(async (tx) => {
    const { format } = await lockUnbegun(tx, id);
    const file = await tx
      .selectFrom("import_files")
      .select("content")
      .where("import_id", "=", id)
      .where("place", "=", place)
      .executeTakeFirst();
    if (!file?.content || format !== "kapok-csv") throw new Refusal("import.unknown");
    const guessed = await guessCsv(file.content, { ...said, ...(columns ? { columns: [...columns] } : {}) }, (holds) =>
      chosenBefore(tx, holds),
    );
    refuseWrong(guessed.columns, { header: guessed.header, holds: said.holds });
    await tx
      .updateTable("import_files")
      .set({ ...said, header: guessed.header, columns: guessed.columns.map((meaning) => meaning ?? "") })
      .where("import_id", "=", id)
      .where("place", "=", place)
      .execute();
    await happened(tx, { what: "import.read_otherwise", by, detail: { import: id, file: place } });
  });
}

/** Each column holds one thing, each thing stands in one column, and all of them belong to such a file. */
function refuseWrong(columns: readonly (Meaning | null)[], { header, holds }: { header: readonly string[]; holds: Holds }): void {
  const named = columns.filter((meaning) => meaning !== null);
  const known = meaningsOf(holds);
  if (columns.length !== header.length || new Set(named).size < named.length || named.some((meaning) => !known.includes(meaning)))
    throw new Refusal("import.bad_columns");
}
