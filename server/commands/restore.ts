import { restoreBackup } from "#database/backup/reading.ts";
import { openDatabase } from "#database/open.ts";
import { rebuildSearch } from "#desk/search/rebuilding.ts";
import { type Call, warn } from "./call.ts";

/** Fills an empty installation. Does not work beside a running Kapok, which would not notice what it has become. */
export async function run({ config, files }: Call): Promise<void> {
  const database = await openDatabase({ ...config(), doing: "restore", tell: warn });
  try {
    const { rows } = await restoreBackup({ url: database.directUrl, file: files[0]!, rebuild: rebuildSearch });
    process.stdout.write(
      `${rows} rows are back. Before you start this Kapok, stop the one the backup came from: two would send the same mail twice.\n`,
    );
  } finally {
    await database.close();
  }
}
