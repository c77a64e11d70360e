import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { readKapokCsv } from "#desk/imports/kapok-csv.ts";
import type { Format, OldDesk } from "#desk/imports/old-case.ts";
import { takeImportBack } from "#desk/imports/taking-back.ts";
import { takeIn } from "#desk/imports/taking-in.ts";
import { readZammad } from "#desk/imports/zammad.ts";
import { readZendesk } from "#desk/imports/zendesk.ts";
import { type Call, WrongUse, warn } from "./call.ts";

const FORMATS: readonly Format[] = ["kapok-csv", "zammad", "zendesk"];
const SHOWN = 5;

/** Takes customers and cases of another desk in, or looks only, or takes an import back. */
export async function run({ config, values, files }: Call): Promise<void> {
  const undo = values.undo === undefined ? null : Number(values.undo);
  if (undo !== null && (!Number.isSafeInteger(undo) || undo < 1)) throw new WrongUse("--undo takes the number of an import.");
  const format = FORMATS.find((each) => each === values.format);
  if (undo === null && !format) throw new WrongUse(`--format takes ${FORMATS.join(", ")}.`);
  if (undo === null && files.length === 0) throw new WrongUse("import needs a file.");
  // Read as a whole first, so that a file that cannot be read brings nothing in.
  const old = format && undo === null ? await read(format, files) : null;
  if (old) report(old);
  if (old && values.look) return preview(old);
  const database = await openDatabase({ ...config(), doing: "import", join: true, tell: warn });
  try {
    await migrate({ url: database.directUrl });
    await theFirm(database.db);
    if (undo !== null) {
      const gone = await takeImportBack(database.db, { id: undo, by: theDesk });
      process.stdout.write(`Import ${undo} is taken back: ${gone} cases are gone.\n`);
      return;
    }
    let said = 0;
    const taken = await takeIn(database.db, {
      format: format!,
      old: old!,
      by: theDesk,
      onProgress: (part) => {
        const tenth = Math.floor(part * 10);
        if (tenth > said && tenth < 10) warn(`${tenth * 10} %`);
        said = tenth;
      },
    });
    process.stdout.write(
      `Import ${taken.id}: ${taken.cases} cases and ${taken.customers} customers are new, ${taken.known} were known already. ` +
        `Nothing was mailed. Until somebody works with them, kapok import --undo ${taken.id} takes it back.\n`,
    );
  } finally {
    await database.close();
  }
}

async function read(format: Format, files: readonly string[]): Promise<OldDesk> {
  if (format === "zendesk") return readZendesk(await Promise.all(files.map((file) => readFile(file, "utf8"))));
  const all: OldDesk = { cases: [], customers: [], leftOut: [] };
  for (const file of files) {
    const one =
      format === "zammad"
        ? readZammad(await readFile(file, "utf8"))
        : await readKapokCsv(createReadStream(file, { encoding: "utf8" }));
    all.cases.push(...one.cases);
    all.customers.push(...one.customers);
    all.leftOut.push(...one.leftOut);
  }
  return all;
}

function report({ leftOut }: OldDesk): void {
  for (const { line, why } of leftOut) warn(`line ${line}: ${why}`);
  if (leftOut.length > 0) warn(`${leftOut.length} things were not taken; they are named above.`);
}

function preview({ cases, customers }: OldDesk): void {
  process.stdout.write(`${cases.length} cases and ${customers.length} customers can be taken. Nothing was changed. The first:\n`);
  for (const { customer } of customers.slice(0, SHOWN)) process.stdout.write(`  ${JSON.stringify(customer)}\n`);
  for (const each of cases.slice(0, SHOWN))
    process.stdout.write(`  ${JSON.stringify({ ...each.case, words: each.case.words.length })}\n`);
}
