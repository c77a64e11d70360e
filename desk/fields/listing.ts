import type { Kysely } from "kysely";
import type { FieldView } from "#contract/fields.ts";
import type { Schema } from "#database/schema.ts";

/** The firm's own fields, in the order in which they stand in forms. */
export async function listFields(db: Kysely<Schema>): Promise<{ items: FieldView[] }> {
  const rows = await db
    .selectFrom("fields")
    .selectAll()
    .where("retired_at", "is", null)
    .orderBy("about")
    .orderBy("place")
    .execute();
  return {
    items: rows.map(({ id, about, slug, kind, choices, name_pl, name_bg, name_en }) => ({
      id,
      about,
      slug,
      kind,
      choices,
      names: { pl: name_pl, bg: name_bg, en: name_en },
    })),
  };
}
