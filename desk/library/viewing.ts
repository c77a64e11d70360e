import type { Kysely } from "kysely";
import type { Content, LibraryEntry, Shelf } from "#contract/library-shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { namesOf } from "../accounts/names.ts";
import { Refusal } from "../refusal.ts";
import { countsUses, usesOf } from "./listing.ts";
import { mayWrite } from "./may.ts";
import { standingEntry, standingLibrary, textIn } from "./standing.ts";

const VERSIONS = 100;

/** One entry with everything there is of it. */
export async function showEntry(
  db: Kysely<Schema>,
  { shelf, slug, by }: { shelf: Shelf; slug: string; by: Actor },
): Promise<LibraryEntry> {
  const entry = await standingEntry(db, shelf, slug);
  if (!entry) throw new Refusal("library.unknown");
  const [people, uses, versions] = await Promise.all([
    namesOf(db, [entry.ownerId]),
    usesOf(db, [entry]),
    entry.id === null ? [] : versionsOf(db, entry.id),
  ]);
  return {
    shelf,
    slug,
    shipped: entry.shipped,
    texts: [...entry.texts.values()],
    versions,
    owner: entry.ownerId === null ? null : (people.get(entry.ownerId) ?? null),
    reviewOn: entry.reviewOn,
    usedIn: countsUses(shelf) ? (entry.id === null ? 0 : (uses.get(entry.id) ?? 0)) : null,
    archived: entry.archived,
    may: { write: mayWrite(by, entry.ownerId) },
  };
}

async function versionsOf(db: Kysely<Schema>, entryId: number): Promise<LibraryEntry["versions"]> {
  const rows = await db
    .selectFrom("library_versions")
    .select(["number", "language", "content", "author_id", "author_name", "written_at"])
    .where("entry_id", "=", entryId)
    .where("withdrawn_at", "is", null)
    .orderBy("id", "desc")
    .limit(VERSIONS)
    .execute();
  return rows.map((row) => ({
    number: row.number,
    language: row.language,
    content: row.content as Content | null,
    author: { id: row.author_id, name: row.author_name },
    at: row.written_at.toISOString(),
  }));
}

interface OwnCard {
  shelf: Shelf;
  slug: string;
  content: Content | null;
}

/**
 * What lies over the technique cards and life vests that the page has brought along: the firm's own copies and its own cards, whole. One without
 * words is archived: it is not offered any more.
 */
export async function ownCards(db: Kysely<Schema>, language: Language): Promise<OwnCard[]> {
  return (await standingLibrary(db))
    .values()
    .filter(({ shelf }) => shelf === "techniques" || shelf === "vests")
    .flatMap((entry): OwnCard[] => {
      const { shelf, slug, shipped, archived } = entry;
      if (archived) return [{ shelf, slug, content: null }];
      const text = shipped ? entry.texts.get(language) : textIn(entry, language);
      return text?.own ? [{ shelf, slug, content: text.content }] : [];
    })
    .toArray();
}
