import { type Kysely, sql } from "kysely";
import type { Content, LibraryText, Shelf } from "#contract/library-shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { databaseOf } from "../kept.ts";
import { keyOf, LANGUAGES, SHIPPED } from "./shipped.ts";

/** An entry as it stands now: what came along, and over it what the firm has written. */
export interface Standing {
  shelf: Shelf;
  slug: string;
  shipped: boolean;
  /** The row in the database; null while the firm has done nothing with it. */
  id: number | null;
  ownerId: number | null;
  reviewOn: string | null;
  archived: boolean;
  texts: ReadonlyMap<Language, LibraryText>;
}

interface EntryRecord {
  id: number;
  shelf: Shelf;
  slug: string;
  owner_id: number | null;
  review_on: string | null;
  archived: boolean;
  current: { language: Language; number: number; content: Content | null; shipped_as: string | null }[] | null;
}

/** The library of one revision. A firm has some hundreds of entries and reads them with every word it looks for, so they are kept in memory. */
interface Kept {
  stamp: string;
  entries: ReadonlyMap<string, Standing>;
}

const kept = new WeakMap<object, Kept>();

/** Every entry that has words, in the order of the shelves: what came along first. Two readings of one revision are the same object. */
export async function standingLibrary(db: Kysely<Schema>): Promise<ReadonlyMap<string, Standing>> {
  const database = databaseOf(db);
  const { rows } = await sql<{ stamp: string }>`
    select concat_ws('/', count(*), sum(revision)) as stamp from library_entries`.execute(db);
  const { stamp } = rows[0]!;
  const known = kept.get(database);
  if (known?.stamp === stamp) return known.entries;
  const entries = await readAll(db);
  kept.set(database, { stamp, entries });
  return entries;
}

/** One entry, or nothing where no such entry has any words. */
export const standingEntry = async (db: Kysely<Schema>, shelf: Shelf, slug: string): Promise<Standing | undefined> =>
  (await standingLibrary(db)).get(keyOf(shelf, slug));

async function readAll(db: Kysely<Schema>): Promise<Map<string, Standing>> {
  const { rows } = await sql<EntryRecord>`
    select e.id, e.shelf, e.slug, e.owner_id, e.review_on::text as review_on, e.archived_at is not null as archived,
      (select json_agg(row_to_json(v)) from (
        select distinct on (language) language, number, content, shipped_as from library_versions
        where entry_id = e.id and withdrawn_at is null order by language, number desc) v) as current
    from library_entries e order by e.id`.execute(db);
  const records = new Map(rows.map((row) => [keyOf(row.shelf, row.slug), row]));
  const keys = [...new Set([...SHIPPED.keys(), ...records.keys()])];
  return new Map(
    keys.flatMap((key) => {
      const standing = stand(key, records.get(key));
      return standing.texts.size > 0 ? [[key, standing] as const] : [];
    }),
  );
}

function stand(key: string, record: EntryRecord | undefined): Standing {
  const shipped = SHIPPED.get(key);
  const texts = new Map<Language, LibraryText>();
  for (const language of LANGUAGES) {
    const ours = shipped?.texts.get(language);
    const newest = record?.current?.find((version) => version.language === language);
    const own = newest?.content ?? null;
    const content = own ?? ours?.content;
    if (!content) continue;
    texts.set(language, {
      language,
      content,
      number: own ? newest!.number : 0,
      own: own !== null,
      renewed: own !== null && ours !== undefined && newest!.shipped_as !== null && newest!.shipped_as !== ours.fingerprint,
      shipped: ours?.content ?? null,
      newest: newest?.number ?? 0,
    });
  }
  const [shelf, slug] = key.split("/") as [Shelf, string];
  return {
    shelf,
    slug,
    shipped: shipped !== undefined,
    id: record?.id ?? null,
    ownerId: record?.owner_id ?? null,
    reviewOn: record?.review_on ?? null,
    archived: record?.archived ?? false,
    texts,
  };
}

/** The words of an entry in a language, or in the first it has. */
export const textIn = ({ texts }: Standing, language: Language): LibraryText =>
  texts.get(language) ?? texts.values().next().value!;
