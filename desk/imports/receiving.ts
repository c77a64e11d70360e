import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { ImportFormat } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { chosenBefore } from "./columns-before.ts";
import { guessCsv, jsonFormatOf, looksLikeJson } from "./guessing.ts";
import { encodingOf, isNoText } from "./letters.ts";
import { lockUnbegun } from "./locking.ts";

export interface GivenFile {
  name: string;
  content: Buffer;
}

/** The largest file, in bytes. Half of what a string can hold, and more than a small firm has ever written. */
const LARGEST = 256 * 1024 * 1024;

/** How the files of spreadsheets begin: as a zip archive, or as the old compound files. */
const WORKBOOKS = ["504b0304", "d0cf11e0"];

interface Receiving {
  files: readonly GivenFile[];
  /** Guessed where it is not said. */
  format?: ImportFormat;
  by: Actor;
}

/**
 * Keeps the files of an import as they came, and only then looks into them: whose they are, how they are written, what their columns hold.
 * Nothing is taken in yet.
 * @returns the number of the import
 */
export async function receiveImport(db: Kysely<Schema>, { files, format, by }: Receiving): Promise<number> {
  must(by, "imports");
  if (files.length === 0) throw new Refusal("import.bad_empty");
  for (const file of files) refuseUnreadable(file);
  const json = files.filter(({ content }) => looksLikeJson(content)).length;
  if (json > 0 && json < files.length) throw new Refusal("import.bad_mixture");
  const id = await keep(db, { files, format: json > 0 ? (format ?? "zendesk") : "kapok-csv", by });
  await understand(db, { id, files, format });
  return id;
}

function refuseUnreadable({ content }: GivenFile): void {
  if (content.length === 0 || content.toString("latin1", 0, 1000).trim() === "") throw new Refusal("import.bad_empty");
  if (content.length > LARGEST) throw new Refusal("import.bad_size");
  if (WORKBOOKS.includes(content.toString("hex", 0, 4))) throw new Refusal("import.bad_workbook");
  if (isNoText(content)) throw new Refusal("import.bad_bytes");
}

async function keep(
  db: Kysely<Schema>,
  { files, format, by }: { files: readonly GivenFile[]; format: ImportFormat; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { id } = await tx
      .insertInto("imports")
      .values({ format, made_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const [index, { name, content }] of files.entries()) {
      await tx
        .insertInto("import_files")
        .values({
          import_id: id,
          place: index + 1,
          name: name.slice(0, 200),
          size: content.length,
          sha256: createHash("sha256").update(content).digest("hex"),
          content,
          encoding: encodingOf(content),
        })
        .execute();
    }
    await happened(tx, { what: "import.received", by, detail: { import: id, files: files.length } });
    return id;
  });
}

async function understand(
  db: Kysely<Schema>,
  { id, files, format }: { id: number; files: readonly GivenFile[]; format: ImportFormat | undefined },
): Promise<void> {
  const json = looksLikeJson(files[0]!.content);
  const guesses = json
    ? []
    : await Promise.all(files.map(({ content }) => guessCsv(content, {}, (holds) => chosenBefore(db, holds))));
  await db.transaction().execute(async (tx) => {
    await lockUnbegun(tx, id);
    if (json && format === undefined) {
      const guessed = jsonFormatOf(files.map(({ content }) => content));
      await tx.updateTable("imports").set({ format: guessed }).where("id", "=", id).execute();
    }
    for (const [index, { encoding, separator, holds, header, columns }] of guesses.entries()) {
      await tx
        .updateTable("import_files")
        .set({ encoding, separator, holds, header, columns: columns.map((meaning) => meaning ?? "") })
        .where("import_id", "=", id)
        .where("place", "=", index + 1)
        .execute();
    }
  });
}
