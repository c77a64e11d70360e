import type { Kysely } from "kysely";
import { meaningsOf, type ImportFormat } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";
import { databaseOf } from "../kept.ts";
import { Refusal } from "../refusal.ts";
import type { OldDesk } from "./old-case.ts";
import { type FileToRead, readFiles } from "./reading.ts";

/** The files of an import with how they are read; refused once they are forgotten. */
export async function keptFiles(db: Kysely<Schema>, id: number): Promise<FileToRead[]> {
  const rows = await db.selectFrom("import_files").selectAll().where("import_id", "=", id).orderBy("place").execute();
  return rows.map(({ place, content, encoding, separator, holds, header, columns }) => {
    if (!content) throw new Refusal("import.forgotten");
    const meanings = meaningsOf(holds);
    return {
      place,
      content,
      encoding,
      separator,
      holds,
      header,
      columns: columns.map((name) => meanings.find((meaning) => meaning === name) ?? null),
    };
  });
}

/** Everything in the files of an import, as it is to be read now. */
export async function readImport(db: Kysely<Schema>, { id, format }: { id: number; format: ImportFormat }): Promise<OldDesk> {
  const files = await keptFiles(db, id);
  if (files.length === 0) throw new Refusal("import.forgotten");
  return readFiles(format, files, await theFirm(db));
}

const lately = new WeakMap<object, { id: number; old: OldDesk }>();

/**
 * The same for an import that is being run: how it is read does not change any more, and it is asked for with every lot. One is remembered in each
 * process, until `forgetRead`.
 */
export async function readOnce(db: Kysely<Schema>, given: { id: number; format: ImportFormat }): Promise<OldDesk> {
  const database = databaseOf(db);
  const known = lately.get(database);
  if (known?.id === given.id) return known.old;
  const old = await readImport(db, given);
  lately.set(database, { id: given.id, old });
  return old;
}

export const forgetRead = (db: Kysely<Schema>): void => void lately.delete(databaseOf(db));
