import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { type Call, warn } from "./call.ts";

/** Brings the database forward, for who wants to do that apart from the start. */
export async function run({ config }: Call): Promise<void> {
  const database = await openDatabase({ ...config(), doing: "migrate", join: true, tell: warn });
  try {
    const ran = await migrate({ url: database.directUrl });
    const lines = ran.map((headline) => `Done: ${headline.replaceAll("-", " ")}`);
    process.stdout.write(`${lines.join("\n") || "The database is at this version already."}\n`);
  } finally {
    await database.close();
  }
}
