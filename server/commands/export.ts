import { createWriteStream, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { migrate } from "#database/migrate.ts";
import { Obstacle } from "#database/obstacle.ts";
import { openDatabase } from "#database/open.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { exportLines } from "#desk/imports/exporting.ts";
import type { Call } from "./call.ts";
import { warn } from "./call.ts";

/** Writes customers and cases as CSV files into a folder, for a spreadsheet or another desk. */
export async function run({ config, files }: Call): Promise<void> {
  const folder = files[0]!;
  const targets = ["customers.csv", "cases.csv"].map((name) => join(folder, name));
  const there = targets.find((file) => existsSync(file));
  if (there) throw new Obstacle(`${there} is there already. Nothing was written. Name another folder, or move the file away.`);
  const database = await openDatabase({ ...config(), doing: "export", join: true, tell: warn });
  try {
    await migrate({ url: database.directUrl });
    await theFirm(database.db);
    mkdirSync(folder, { recursive: true });
    const [customers, cases] = targets as [string, string];
    await pipeline(
      Readable.from(await exportLines(database.db, { holds: "customers", by: theDesk })),
      createWriteStream(customers, { mode: 0o600, flags: "wx" }),
    );
    await pipeline(
      Readable.from(await exportLines(database.db, { holds: "cases", by: theDesk })),
      createWriteStream(cases, { mode: 0o600, flags: "wx" }),
    );
    process.stdout.write(
      `${customers} and ${cases} are written. They hold people's words: keep them as safe as the desk itself.\n`,
    );
  } finally {
    await database.close();
  }
}
