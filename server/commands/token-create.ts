import { migrate } from "#database/migrate.ts";
import { openDatabase } from "#database/open.ts";
import { theDesk } from "#desk/accounts/actor.ts";
import { createToken } from "#desk/accounts/tokens.ts";
import { theFirm } from "#desk/firm/reading.ts";
import { type Call, WrongUse } from "./call.ts";

/** Makes an API token and prints it, alone on its line. */
export async function run({ config, values }: Call): Promise<void> {
  const { name } = values;
  if (typeof name !== "string" || name.trim() === "" || name.length > 80) {
    throw new WrongUse("--name NAME says what the token is for, in 80 letters at most.");
  }
  const database = await openDatabase({ ...config(), doing: "token create", join: true });
  try {
    await migrate({ url: database.directUrl });
    await theFirm(database.db);
    const { token } = await createToken(database.db, { name: name.trim(), by: theDesk });
    process.stdout.write(`${token}\n`);
  } finally {
    await database.close();
  }
}
