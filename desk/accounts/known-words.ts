import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";

/** What a password must not be made of: the firm's name and the person's own. */
export async function knownWordsOf(db: Kysely<Schema>, { name, email }: { name: string; email: string }): Promise<string[]> {
  const firm = await db.selectFrom("firm").select("name").executeTakeFirst();
  return [firm?.name ?? "", name, email, email.split("@")[0]!, email.split("@")[1] ?? ""].filter(Boolean);
}
