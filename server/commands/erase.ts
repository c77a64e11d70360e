import { ErasureReason } from "#contract/erasures.ts";
import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { eraseCustomer } from "#desk/erasures/erasing.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { type Call, WrongUse, warn } from "./call.ts";

/** Erases one customer for good. */
export async function run({ config, values, files }: Call): Promise<void> {
  const [number] = files as [string];
  const because = ErasureReason.safeParse(values.because).data;
  if (!because) throw new WrongUse("--because takes asked, not_needed, consent_withdrawn or unlawful.");
  if (!/^\d{1,15}$/.test(number)) throw new WrongUse(`A customer has a number; "${number}" is none.`);
  if (!values.yes) throw new WrongUse(`This erases customer ${number} for good. Say --yes as well. Nothing was erased.`);
  const database = await openDatabase({ ...config(), doing: "erase", join: true, tell: warn });
  try {
    await migrate({ url: database.directUrl });
    await theFirm(database.db);
    await eraseCustomer(database.db, { id: Number(number), because, by: theDesk });
    process.stdout.write(`Customer ${number} is erased. Backups made before still have the data.\n`);
  } finally {
    await database.close();
  }
}
