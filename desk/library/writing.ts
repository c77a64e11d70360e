import { type Kysely, sql } from "kysely";
import type { Content, Shelf } from "#contract/library-shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { contentOf } from "./content.ts";
import { lockEntry } from "./locking.ts";
import { keyOf, SHIPPED } from "./shipped.ts";
import { slugOf } from "./slug.ts";

interface Writing {
  shelf: Shelf;
  language: Language;
  content: Content;
  by: Actor;
}

/** Writes an entry of the firm's own, under a name that addresses can carry. */
export async function addEntry(
  db: Kysely<Schema>,
  { shelf, language, content, by }: Writing,
): Promise<{ slug: string; happening: number }> {
  must(by, "library");
  const valid = contentOf(shelf, content);
  return db.transaction().execute(async (tx) => {
    const { id, slug } = await openEntry(tx, shelf, slugOf(valid.name as string));
    await keepVersion(tx, { entryId: id, language, content: valid, shippedAs: null, by });
    const happening = await happened(tx, {
      what: "library.added",
      by,
      detail: { entry: id, shelf, slug, language, name: valid.name },
    });
    return { slug, happening };
  });
}

async function openEntry(tx: Kysely<Schema>, shelf: Shelf, wanted: string): Promise<{ id: number; slug: string }> {
  for (let n = 1; ; n++) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (slug === "new" || SHIPPED.has(keyOf(shelf, slug))) continue;
    const made = await tx
      .insertInto("library_entries")
      .values({ shelf, slug })
      .onConflict((conflict) => conflict.columns(["shelf", "slug"]).doNothing())
      .returning(["id", "slug"])
      .executeTakeFirst();
    if (made) return made;
  }
}

/**
 * Writes a new version in one language. What came along stays as it is beside it, and by its fingerprint one sees later that it has changed.
 * `from` is the number one began with: what somebody else has written meanwhile is not written over unseen.
 */
export async function writeVersion(
  db: Kysely<Schema>,
  { shelf, slug, language, content, from, by }: Writing & { slug: string; from: number },
): Promise<{ slug: string; happening: number }> {
  const valid = contentOf(shelf, content);
  return db.transaction().execute(async (tx) => {
    const entry = await lockEntry(tx, { shelf, slug, by });
    if (entry.archived_at) throw new Refusal("library.archived");
    if ((await newestNumber(tx, entry.id, language)) !== from) throw new Refusal("library.overtaken");
    const shippedAs = SHIPPED.get(keyOf(shelf, slug))?.texts.get(language)?.fingerprint ?? null;
    const version = await keepVersion(tx, { entryId: entry.id, language, content: valid, shippedAs, by });
    const happening = await happened(tx, {
      what: "library.written",
      by,
      detail: { entry: entry.id, shelf, slug, language, version, name: valid.name },
    });
    return { slug, happening };
  });
}

/** The number of the version that stands, 0 where there is none. */
export async function newestNumber(tx: Kysely<Schema>, entryId: number, language: Language): Promise<number> {
  const { number } = await tx
    .selectFrom("library_versions")
    .select(({ fn }) => fn.max("number").as("number"))
    .where("entry_id", "=", entryId)
    .where("language", "=", language)
    .where("withdrawn_at", "is", null)
    .executeTakeFirstOrThrow();
  return number ?? 0;
}

interface Keeping {
  entryId: number;
  language: Language;
  /** Null goes back to what came along. */
  content: Content | null;
  shippedAs: string | null;
  by: Actor;
}

/** Keeps one more version. @returns its id */
export async function keepVersion(tx: Kysely<Schema>, { entryId, language, content, shippedAs, by }: Keeping): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into library_versions (entry_id, language, number, content, shipped_as, author_id, author_name)
    select ${entryId}, ${language}, coalesce(max(number), 0) + 1, ${content === null ? null : JSON.stringify(content)}::jsonb, ${shippedAs},
      ${accountIdOf(by)}, ${authorNameOf(by)}
    from library_versions where entry_id = ${entryId} and language = ${language}
    returning id`.execute(tx);
  return Number(rows[0]!.id);
}
