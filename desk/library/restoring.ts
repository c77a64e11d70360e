import type { Kysely } from "kysely";
import type { Shelf } from "#contract/library-shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockEntry } from "./locking.ts";
import { keyOf, SHIPPED } from "./shipped.ts";
import { keepVersion } from "./writing.ts";

/** Goes back to the words that came along. The firm's own stay among the versions. */
export async function restoreShipped(
  db: Kysely<Schema>,
  { shelf, slug, language, by }: { shelf: Shelf; slug: string; language: Language; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const shipped = SHIPPED.get(keyOf(shelf, slug))?.texts.get(language);
    const entry = await lockEntry(tx, { shelf, slug, by });
    const standing = await tx
      .selectFrom("library_versions")
      .select(({ eb }) => eb("content", "is not", null).as("own"))
      .where("entry_id", "=", entry.id)
      .where("language", "=", language)
      .where("withdrawn_at", "is", null)
      .orderBy("number", "desc")
      .limit(1)
      .executeTakeFirst();
    if (!shipped || !standing?.own) throw new Refusal("library.nothing_to_restore");
    const version = await keepVersion(tx, { entryId: entry.id, language, content: null, shippedAs: shipped.fingerprint, by });
    return happened(tx, {
      what: "library.restored",
      by,
      detail: { entry: entry.id, shelf, slug, language, version, name: shipped.content.name },
    });
  });
}
