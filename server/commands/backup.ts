import { writeBackup } from "#database/backup/writing.ts";
import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { type Call, warn } from "./call.ts";

/** Writes everything into one file; a Kapok that runs goes on meanwhile. */
export async function run({ config, files }: Call): Promise<void> {
  const database = await openDatabase({ ...config(), doing: "backup", join: true, tell: warn });
  try {
    await migrate({ url: database.directUrl });
    const { rows } = await writeBackup({ url: database.directUrl, file: files[0]! });
    process.stdout.write(`${rows} rows are in ${files[0]}. It holds people's mail: keep it as safe as the desk itself.\n`);
  } finally {
    await database.close();
  }
}
