import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { deleteExamples } from "#desk/examples/deleting.ts";
import { countExamples, exampleLines } from "#desk/examples/exporting.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { LANGUAGES } from "#reader/labels.ts";
import { type Call, WrongUse, warn } from "./call.ts";

/** Prints the firm's examples, one JSON object a line, or deletes them all. What is said about them goes to standard error. */
export async function run({ config, values }: Call): Promise<void> {
  const language = LANGUAGES.find((each) => each === values.lang);
  if (values.lang !== undefined && !language) throw new WrongUse(`--lang takes pl, bg or en, not "${values.lang}".`);
  if (values["delete-all"] && language)
    throw new WrongUse("--delete-all deletes the examples of every language: leave --lang out.");
  const database = await openDatabase({ ...config(), doing: "examples", join: true, tell: warn });
  try {
    await migrate({ url: database.directUrl });
    await theFirm(database.db);
    if (values["delete-all"]) {
      const count = await deleteExamples(database.db, { by: theDesk });
      process.stdout.write(`${count} examples are deleted.\n`);
      return;
    }
    for (const line of await exampleLines(database.db, { language })) process.stdout.write(`${line}\n`);
    const { all, readRight } = await countExamples(database.db);
    warn(`${all} examples are kept; ${readRight} of them the reader had read just so. Read them before you pass them on.`);
  } finally {
    await database.close();
  }
}
