import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { showTags } from "../tags/tagging.ts";

/** Bulgarian in Latin letters, by the law on transliteration (2009). */
const LATIN: Record<string, string> = Object.fromEntries(
  "а-a б-b в-v г-g д-d е-e ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-h ц-ts ч-ch ш-sh щ-sht ъ-a ь-y ю-yu я-ya ł-l"
    .split(" ")
    .map((pair) => pair.split("-") as [string, string]),
);

/** What a tag of another desk is called as a slug: `Zwroty pilne` is `zwroty-pilne`, `Доставка` is `dostavka`. */
function slugOf(name: string): string {
  const plain = [...name.toLowerCase()]
    .map((letter) => LATIN[letter] ?? letter)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return plain || `tag-${Buffer.from(name).toString("hex").slice(0, 12)}`;
}

/** Puts the tags of these names on a case; those the firm has not, are made. */
export async function giveTags(
  tx: Kysely<Schema>,
  { number, names, by }: { number: number; names: readonly string[]; by: Actor },
): Promise<void> {
  for (const [slug, name] of new Map(names.map((each) => [slugOf(each), each.slice(0, 40)]))) {
    await sql`
      insert into tags (slug, name_pl, name_bg, name_en, made_by) values (${slug}, ${name}, ${name}, ${name}, ${accountIdOf(by)}::bigint)
      on conflict (slug) where retired_at is null do nothing`.execute(tx);
    await sql`
      insert into case_tags (case_number, tag_id, tagged_by)
      select ${number}, id, ${accountIdOf(by)}::bigint from tags where slug = ${slug} and retired_at is null on conflict do nothing`.execute(
      tx,
    );
  }
  await showTags(tx, number);
}
