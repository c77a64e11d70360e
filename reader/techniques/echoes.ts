import type { Language, Range } from "../labels.ts";
import { type PreparedText, prepare } from "../text/prepare.ts";
import type { Spot } from "./spots.ts";
import { type ContentWord, contentOf } from "./stems.ts";

/** Paraphrase (dossier, 18): two stems of the customer's at the least; from four fifths on it is parroting. */
const FEWEST_SHARED = 2;
const PARROTING = 0.8;
/** Where the customer's words are not at hand, a sentence with so much in it is taken to say them back. */
const SUBSTANCE = 3;
/** Broken record (dossier, 1): the core is at least seven tenths the same, whatever stands around it. */
const SAME = 0.7;
const SAME_OF_LONGER = 0.4;
const SMALLEST_CORE = 3;
const MOST_SENTENCES = 40;

/** The sentences that say the customer's matter in other words. */
export function echoesOf(draft: PreparedText, customersText: string, language: Language): Spot[] {
  const theirs = stemsOf(customersText, language);
  return draft.sentences.flatMap((sentence, index) => {
    const content = contentOf(draft, sentence, language);
    const shared = content.filter(({ stem }) => theirs.has(stem));
    const different = new Set(shared.map(({ stem }) => stem)).size;
    if (different < FEWEST_SHARED || (content.length > SUBSTANCE && shared.length / content.length >= PARROTING)) return [];
    return shared.map(({ range }) => ({ sentence: index, range }));
  });
}

/** The sentences that say enough to be somebody's matter. */
export function substanceOf(draft: PreparedText, language: Language): Spot[] {
  return draft.sentences.flatMap((sentence, index) =>
    contentOf(draft, sentence, language).length >= SUBSTANCE ? [{ sentence: index, range: sentence.range }] : [],
  );
}

/** The sentences whose substance stood in one of the earlier drafts already. */
export function repeatsOf(draft: PreparedText, earlier: readonly PreparedText[], language: Language): Spot[] {
  const said = earlier.flatMap((text) =>
    text.sentences.slice(0, MOST_SENTENCES).map((sentence) => stemSet(contentOf(text, sentence, language))),
  );
  const where = new Map<string, number[]>();
  said.forEach((stems, index) => {
    for (const stem of stems) where.set(stem, [...(where.get(stem) ?? []), index]);
  });
  return draft.sentences.flatMap((sentence, index) => {
    const content = contentOf(draft, sentence, language);
    const own = stemSet(content);
    if (own.size < SMALLEST_CORE) return [];
    const shared = new Map<number, number>();
    for (const stem of own) for (const at of where.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const same = [...shared].some(([at, count]) => isSame(count, own.size, said[at]!.size));
    return same ? [{ sentence: index, range: spanOf(content) }] : [];
  });
}

function isSame(shared: number, one: number, other: number): boolean {
  const [shorter, longer] = one < other ? [one, other] : [other, one];
  return shorter >= SMALLEST_CORE && shared / shorter >= SAME && shared / longer >= SAME_OF_LONGER;
}

function stemsOf(text: string, language: Language): ReadonlySet<string> {
  const prepared = prepare(text, language);
  return stemSet(prepared.sentences.flatMap((sentence) => contentOf(prepared, sentence, language)));
}

const stemSet = (content: readonly ContentWord[]): ReadonlySet<string> => new Set(content.map(({ stem }) => stem));

const spanOf = (content: readonly ContentWord[]): Range => [content[0]!.range[0], content[content.length - 1]!.range[1]];
