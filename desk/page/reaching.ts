import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { readPageToken } from "../cases/page-link.ts";

/** The case that a link opens, or null: not ours, or older than the page's present version. */
export async function caseOfPage(
  db: Kysely<Schema>,
  { secret, token }: { secret: string; token: string },
): Promise<number | null> {
  const sealed = readPageToken(secret, token);
  if (!sealed) return null;
  const found = await db
    .selectFrom("cases")
    .select("number")
    .where("number", "=", sealed.caseNumber)
    .where("page_version", "=", sealed.pageVersion)
    .executeTakeFirst();
  return found?.number ?? null;
}
