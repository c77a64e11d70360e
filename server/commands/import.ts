import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { Kysely } from "kysely";
import { type ImportPreview, type ImportView, missingMeanings } from "#contract/imports.ts";
import { migrate } from "#database/migrate.ts";
import { Obstacle } from "#database/obstacle.ts";
import { openDatabase } from "#database/open.ts";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { beginImport } from "#desk/imports/beginning.ts";
import { discardImport } from "#desk/imports/discarding.ts";
import { previewImport } from "#desk/imports/previewing.ts";
import { receiveImport } from "#desk/imports/receiving.ts";
import { removeLot } from "#desk/imports/removing.ts";
import { whyIn } from "#desk/imports/reporting.ts";
import { takeImportBack } from "#desk/imports/taking-back.ts";
import { takeLot } from "#desk/imports/taking-in.ts";
import { showImport } from "#desk/imports/viewing.ts";
import { type Call, WrongUse, warn } from "./call.ts";

const FORMATS = ["kapok-csv", "zammad", "zendesk"] as const;
type Format = (typeof FORMATS)[number];

/** Takes customers and cases of another desk in, or looks only, or takes an import back: the acts of the interface, without waiting for its jobs. */
export async function run({ config, values, files }: Call): Promise<void> {
  const undo = values.undo === undefined ? null : Number(values.undo);
  if (undo !== null && (!Number.isSafeInteger(undo) || undo < 1)) throw new WrongUse("--undo takes the number of an import.");
  const format = FORMATS.find((each) => each === values.format);
  if (undo === null && values.format !== undefined && !format) throw new WrongUse(`--format takes ${FORMATS.join(", ")}.`);
  if (undo === null && files.length === 0) throw new WrongUse("import needs a file.");
  const database = await openDatabase({ ...config(), doing: "import", join: true, tell: warn });
  try {
    await migrate({ url: database.directUrl });
    await theFirm(database.db);
    if (undo === null) await bring(database.db, { files, format, look: values.look === true });
    else await takeBack(database.db, undo);
  } finally {
    await database.close();
  }
}

async function bring(
  db: Kysely<Schema>,
  { files, format, look }: { files: readonly string[]; format: Format | undefined; look: boolean },
): Promise<void> {
  const given = await Promise.all(files.map(async (file) => ({ name: basename(file), content: await readFile(file) })));
  const id = await receiveImport(db, { files: given, format, by: theDesk });
  try {
    const view = await showImport(db, { id, by: theDesk });
    refuseOther(view, format);
    sayColumns(view);
    const preview = await previewImport(db, { id, by: theDesk });
    report(preview, view);
    if (look) return foretell(preview);
    await beginImport(db, { id, by: theDesk });
  } finally {
    const { state } = await showImport(db, { id, by: theDesk });
    if (state === "ready") await discardImport(db, { id, by: theDesk });
  }
  await untilDone(db, id);
  const { counts } = await showImport(db, { id, by: theDesk });
  process.stdout.write(
    `Import ${id}: ${counts.cases} cases and ${counts.customers} customers are new, ${counts.known} were there already. ` +
      `Nothing was mailed. kapok import --undo ${id} takes it back, save what somebody has worked with.\n`,
  );
}

function refuseOther({ format: found }: ImportView, format: Format | undefined): void {
  if (format !== undefined && format !== found)
    throw new Obstacle(`This does not look like ${format} but like ${found}. Nothing was taken.`);
}

function sayColumns({ files, format }: ImportView): void {
  if (format !== "kapok-csv") return;
  for (const { name, header, columns, holds } of files) {
    const missing = missingMeanings(holds, columns);
    if (missing.length > 0)
      throw new Obstacle(
        `${name} has no column for ${missing.map((meaning) => (meaning === "whose" ? "whose it is" : meaning)).join(", ")}. Nothing was taken. ` +
          "Name the columns as docs/imports.md says, or choose them in the interface, under Admin.",
      );
    const unread = header.filter((column, at) => column !== "" && columns[at] === null);
    if (unread.length > 0) warn(`${name}: not read: ${unread.join(", ")}`);
  }
}

function report({ leftOut, counts }: ImportPreview, { files }: ImportView): void {
  for (const { file, line, column, why, facts } of leftOut) {
    const name = files.length > 1 ? `${files[file - 1]!.name}, ` : "";
    warn(`${name}line ${line}${column === null ? "" : `, ${column}`}: ${whyIn("en", { why, facts })}`);
  }
  const more = counts.refused + counts.partly - leftOut.length;
  if (more > 0) warn(`and ${more} more`);
  if (counts.refused > 0) warn(`${counts.refused} are left out; they are named above.`);
}

function foretell({ counts, rows }: ImportPreview): void {
  process.stdout.write(
    `${counts.cases} cases and ${counts.customers} customers would be new, ${counts.known} are there already. Nothing was changed. The first:\n`,
  );
  for (const row of rows) process.stdout.write(`  ${JSON.stringify(row)}\n`);
}

async function untilDone(db: Kysely<Schema>, id: number): Promise<void> {
  let said = 0;
  while (await takeLot(db, id)) {
    const { progress } = await showImport(db, { id, by: theDesk });
    const tenth = Math.floor((progress.reached / progress.total) * 10);
    if (tenth > said && tenth < 10) warn(`${tenth * 10} %`);
    said = tenth;
  }
}

async function takeBack(db: Kysely<Schema>, id: number): Promise<void> {
  await takeImportBack(db, { id, by: theDesk });
  while (await removeLot(db, id));
  const { kept } = await showImport(db, { id, by: theDesk });
  process.stdout.write(`Import ${id} is taken back.\n`);
  const stays = [
    ...kept.cases.map(({ number }) => `#${number}`),
    ...kept.customers.map(({ name }) => name || "somebody without a name"),
  ];
  if (stays.length > 0) process.stdout.write(`Somebody has worked with these, and they stay: ${stays.join(", ")}\n`);
}
