import type { Kysely } from "kysely";
import type { LibraryHit, Shelf } from "#contract/library-shapes.ts";
import type { Schema } from "#database/schema.ts";
import { SCENES_BG } from "#knowhow/bg/scenes.ts";
import { SCENES_EN } from "#knowhow/en/scenes.ts";
import { offerTechniques } from "#knowhow/offering.ts";
import { SCENES_PL } from "#knowhow/pl/scenes.ts";
import type { Language } from "#words/say.ts";
import { type TypedWord, termsOf, wordsOf } from "../search/terms.ts";
import { fitsOf, isFor } from "./fitting.ts";
import { rowsOf } from "./listing.ts";
import { has, type Indexed, indexOf, scoreOf, tellingOf } from "./ranking.ts";
import { keyOf } from "./shipped.ts";
import { type Standing, standingLibrary, textIn } from "./standing.ts";

export interface Asked {
  q: string;
  language: Language;
  shelf?: Shelf;
  area?: string;
  stage?: string;
  channel?: string;
}

const SHOWN = 24;
/** What tells less than a third of the best is not what was looked for. */
const WORTH_SHOWING = 0.3;
/** A scene tells as much as its words found in a name, and never less than this. */
const CALLED_FOR = 5;
const AT_LEAST = 2.5;
/** A technique that belongs to the scene itself, not only to its area. */
const OF_ITS_OWN = 1.5;

const SCENES = (
  [
    ["pl", SCENES_PL],
    ["bg", SCENES_BG],
    ["en", SCENES_EN],
  ] as const
).flatMap(([language, scenes]) =>
  scenes.map((scene) => ({
    ...scene,
    phrases: scene.words.map((words) => new Set(termsOf(words, language))),
    sizes: scene.words.map((words) => new Set(wordsOf(words).map(({ terms }) => terms[0])).size),
  })),
);

const indexes = new WeakMap<object, ReadonlyMap<string, Indexed>>();

/** What agents look for when somebody shouts "frauds": entries that have the words, and those that what the customer does calls for. Best first. */
export async function searchLibrary(db: Kysely<Schema>, { q, language, ...asked }: Asked): Promise<LibraryHit[]> {
  const words = wordsOf(q).filter((word, n, all) => all.findIndex(({ terms }) => terms[0] === word.terms[0]) === n);
  if (words.length === 0) return [];
  const library = await standingLibrary(db);
  const index = indexed(library);
  const telling = tellingOf(words, [...index.values()]);
  const called = calledFor(words, telling);
  const scored = [...library.values()]
    .filter((entry) => !entry.archived && (asked.shelf === undefined || entry.shelf === asked.shelf))
    .filter((entry) => isFor(fitsOf(entry.shelf, entry.slug, textIn(entry, language).content), asked))
    .map((entry) => {
      const key = keyOf(entry.shelf, entry.slug);
      const { score, line } = scoreOf(index.get(key)!, words, { telling, language });
      return { entry, line, score: score + (called.get(key) ?? 0) };
    })
    .sort((a, b) => b.score - a.score);
  const least = (scored[0]?.score ?? 0) * WORTH_SHOWING;
  const found = scored.filter(({ score }) => score > 0 && score >= least).slice(0, SHOWN);
  const rows = await rowsOf(
    db,
    found.map(({ entry }) => entry),
    language,
  );
  return rows.map((row, n) => ({ ...row, found: found[n]!.line }));
}

/** The index of one revision, made when it is first searched. */
function indexed(library: ReadonlyMap<string, Standing>): ReadonlyMap<string, Indexed> {
  const known = indexes.get(library);
  if (known) return known;
  const made = new Map(
    [...library].map(([key, { texts }]) => {
      const lines = texts
        .values()
        .toArray()
        .flatMap(({ content, language }) => indexOf(content, language));
      return [key, { lines, terms: new Set(lines.flatMap(({ terms }) => [...terms])) }];
    }),
  );
  indexes.set(library, made);
  return made;
}

/** What the scenes call for that are in the words: techniques of their own first, then those of their occasions, and their life vests. */
function calledFor(words: readonly TypedWord[], telling: readonly number[]): Map<string, number> {
  const called = new Map<string, number>();
  const call = (key: string, worth: number) => called.set(key, (called.get(key) ?? 0) + worth);
  for (const { phrases, sizes, occasions, techniques = [], vests = [] } of SCENES) {
    const named = phrases.map((terms) => words.flatMap((word, n) => (isWord(terms, word) ? [n] : [])));
    // "third time" is a scene only where both words are there.
    const found = named.filter((at, n) => at.length >= sizes[n]!).flat();
    if (found.length === 0) continue;
    const worth = CALLED_FOR * Math.max(AT_LEAST, ...found.map((n) => telling[n]!));
    const inTurn = [...new Set([...techniques, ...offerTechniques({ occasions, stage: "understand", channel: "written" })])];
    for (const [at, id] of inTurn.entries())
      call(keyOf("techniques", id), (techniques.includes(id) ? OF_ITS_OWN : 1) * (worth / (1 + at / 2)));
    for (const id of vests) call(keyOf("vests", id), worth);
  }
  return called;
}

/** A scene is named by whole words: the beginning of another is not it. What sounds the same may lack an article. */
const isWord = (terms: ReadonlySet<string>, word: TypedWord): boolean =>
  has(terms, { ...word, beginnings: word.beginnings.filter((start) => start.startsWith("~")) });
