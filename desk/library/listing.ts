import { type Kysely, sql } from "kysely";
import type { Content, LibraryRow, Shelf } from "#contract/library-shapes.ts";
import type { Allowed, Person } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { may } from "../accounts/may.ts";
import { namesOf } from "../accounts/names.ts";
import { fitsOf } from "./fitting.ts";
import { type Standing, standingLibrary, textIn } from "./standing.ts";

/** Beyond this many a number says no more: counting on would only cost. */
const COUNTED = 1000;

/** The shelves, one line an entry. */
export async function listLibrary(
  db: Kysely<Schema>,
  { language, shelf, archived, by }: { language: Language; shelf?: Shelf; archived: "with" | "without"; by: Actor },
): Promise<{ items: LibraryRow[]; may: { write: Allowed } }> {
  const entries = [...(await standingLibrary(db)).values()].filter(
    (entry) => (shelf === undefined || entry.shelf === shelf) && (archived === "with" || !entry.archived),
  );
  return { items: await rowsOf(db, entries, language), may: { write: may(by, "library") } };
}

/** Lines for these entries, in their order. */
export async function rowsOf(db: Kysely<Schema>, entries: readonly Standing[], language: Language): Promise<LibraryRow[]> {
  const [people, uses] = await Promise.all([
    namesOf(
      db,
      entries.map(({ ownerId }) => ownerId),
    ),
    usesOf(db, entries),
  ]);
  return entries.map((entry) => rowOf(entry, language, { people, uses }));
}

function rowOf(
  entry: Standing,
  language: Language,
  { people, uses }: { people: ReadonlyMap<number, Person>; uses: ReadonlyMap<number, number> },
): LibraryRow {
  const text = textIn(entry, language);
  return {
    shelf: entry.shelf,
    slug: entry.slug,
    shipped: entry.shipped,
    own: text.own,
    renewed: text.renewed,
    name: text.content.name as string,
    about: aboutOf(entry.shelf, text.content),
    language: text.language,
    ...fitsOf(entry.shelf, entry.slug, text.content),
    owner: entry.ownerId === null ? null : (people.get(entry.ownerId) ?? null),
    reviewOn: entry.reviewOn,
    usedIn: countsUses(entry.shelf) ? (entry.id === null ? 0 : (uses.get(entry.id) ?? 0)) : null,
    archived: entry.archived,
  };
}

export const countsUses = (shelf: Shelf): boolean => shelf === "procedures" || shelf === "paths";

function aboutOf(shelf: Shelf, content: Content): string {
  const about = {
    vests: content.ground,
    techniques: content.why,
    procedures: content.about,
    templates: content.about,
    paths: content.when,
  };
  return (about[shelf] as string | undefined) ?? "";
}

/** In how many cases each is followed. */
export async function usesOf(db: Kysely<Schema>, entries: readonly Standing[]): Promise<ReadonlyMap<number, number>> {
  const ids = entries.flatMap(({ id, shelf }) => (id !== null && countsUses(shelf) ? [id] : []));
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ id: number; uses: number }>`
    select e.id, (select count(*)::int from (
      select from procedure_uses u where u.entry_id = e.id and u.withdrawn_at is null limit ${COUNTED}) counted) as uses
    from unnest(${ids}::bigint[]) as e (id)`.execute(db);
  return new Map(rows.map(({ id, uses }) => [Number(id), uses]));
}
