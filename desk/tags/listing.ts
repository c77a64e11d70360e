import { type Kysely, sql } from "kysely";
import type { TagView } from "#contract/tags.ts";
import type { Schema } from "#database/schema.ts";

// A list nobody can overlook is none; the count of uses stops where it no longer says anything.
const MANY = 1000;

/** The firm's tags. Retired ones stay in the answer: cases still show them. */
export async function listTags(db: Kysely<Schema>): Promise<{ items: TagView[] }> {
  const { rows } = await sql<{
    id: number;
    slug: string;
    name_pl: string;
    name_bg: string;
    name_en: string;
    tone: TagView["tone"];
    retired: boolean;
    uses: number;
  }>`
    select id, slug, name_pl, name_bg, name_en, tone, retired_at is not null as retired,
      (select count(*)::int from (select from case_tags where tag_id = tags.id limit ${MANY}) used) as uses
    from tags where merged_into is null order by slug`.execute(db);
  return {
    items: rows.map(({ name_pl, name_bg, name_en, ...tag }) => ({ ...tag, names: { pl: name_pl, bg: name_bg, en: name_en } })),
  };
}
