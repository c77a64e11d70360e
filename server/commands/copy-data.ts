import { createWriteStream, existsSync } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { CopyReason } from "#contract/data-copies.ts";
import { migrate } from "#database/migrate.ts";
import { Obstacle } from "#database/obstacle.ts";
import { openDatabase } from "#database/open.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { standingCustomer } from "#desk/customers/locking.ts";
import { makeDataCopy } from "#desk/data-copies/copying.ts";
import { packCopy } from "#desk/data-copies/packing.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { type Call, WrongUse, warn } from "./call.ts";

/** Writes all that the desk holds of one customer into a ZIP, for that customer. */
export async function run({ config, values, files }: Call): Promise<void> {
  const [number, file] = files as [string, string];
  const because = CopyReason.safeParse(values.because).data;
  if (!because) throw new WrongUse("--because takes access, portability or authority.");
  if (!/^\d{1,15}$/.test(number)) throw new WrongUse(`A customer has a number; "${number}" is none.`);
  if (existsSync(file)) throw new Obstacle(`${file} is there already. Nothing was written. Name another file, or move it away.`);
  const database = await openDatabase({ ...config(), doing: "copy-data", join: true, tell: warn });
  try {
    await migrate({ url: database.directUrl });
    await theFirm(database.db);
    const id = await standingCustomer(database.db, Number(number));
    await makeDataCopy(database.db, { id, because, by: theDesk });
    await pipeline(Readable.from(packCopy(database.db, id)), createWriteStream(file, { mode: 0o600, flags: "wx" }));
    process.stdout.write(`${file} is written. It holds what customer ${id} wrote and was told: give it to nobody else.\n`);
  } finally {
    await database.close();
  }
}
