import type { PreparedText, Sentence, Word } from "../text/prepare.ts";

/** Features are hashed into so many buckets: 2^14 lose nothing against 2^18 on texts of this kind. */
export const BUCKETS = 1 << 14;

const SEED = 0x811c9dc5;
const GRAM = 4;
const LONGEST_WORD = 24;
const MOST_WORDS = 600;

/** Salts keep a word, a stem and a piece of a word apart, though they may be spelt alike. */
const WORD = "w";
const PAIR = "p";
const STEM = "s";
const STEM_PAIR = "t";
const SKIP_PAIR = "k";
const PIECE = "g";
const FIRST = "f";
const END = "e";

/**
 * The buckets of each sentence: words, pairs of words, stems and their pairs, pieces of words, how the sentence begins and ends.
 * Linear in the text; a text over 600 words is judged by those.
 */
export function bucketsOf(prepared: PreparedText): Uint16Array[] {
  let left = MOST_WORDS;
  const all: Uint16Array[] = [];
  for (const sentence of prepared.sentences) {
    if (left <= 0) break;
    const last = Math.min(sentence.last, sentence.first + left - 1);
    left -= last - sentence.first + 1;
    all.push(Uint16Array.from(inSentence(prepared.words, sentence, last)));
  }
  return all;
}

function inSentence(words: readonly Word[], sentence: Sentence, last: number): Set<number> {
  const found = new Set<number>();
  let before = "^";
  let stemBefore = "^";
  let stemTwoBefore = "";
  for (let i = sentence.first; i <= last; i++) {
    const word = keyOf(words[i]!);
    const stem = stemOf(word);
    found.add(bucket(WORD, word)).add(bucket(STEM, stem));
    found.add(bucket(PAIR, before, word)).add(bucket(STEM_PAIR, stemBefore, stem));
    if (stemTwoBefore) found.add(bucket(SKIP_PAIR, stemTwoBefore, stem));
    if (i === sentence.first) found.add(bucket(FIRST, stem));
    if (words[i]!.kind === "word") addPieces(found, word);
    stemTwoBefore = stemBefore;
    before = word;
    stemBefore = stem;
  }
  found.add(bucket(PAIR, before, "$"));
  found.add(bucket(END, sentence.mark, sentence.marks > 1 ? "!" : ""));
  return found;
}

/** What a word is known by: numbers, addresses and masks are each one thing, whichever they are. */
function keyOf(word: Word): string {
  if (word.kind === "number") return "#";
  if (word.kind === "address") return "@";
  const key = word.forms[0]!;
  return key.length > LONGEST_WORD ? key.slice(0, LONGEST_WORD) : key;
}

/** Crude, and the same for all three languages: endings go, what tells words apart stays. */
function stemOf(word: string): string {
  if (word.length >= 8) return word.slice(0, 6);
  if (word.length >= 6) return word.slice(0, 5);
  return word.length === 5 ? word.slice(0, 4) : word;
}

function addPieces(found: Set<number>, word: string): void {
  if (word.length < GRAM) return;
  const edged = `^${word}$`;
  for (let at = 0; at + GRAM <= edged.length; at++) found.add(bucket(PIECE, edged.slice(at, at + GRAM)));
}

/** FNV-1a, folded to the number of buckets. */
function bucket(salt: string, one: string, two = ""): number {
  let hash = SEED ^ salt.charCodeAt(0);
  for (let i = 0; i < one.length; i++) hash = Math.imul(hash ^ one.charCodeAt(i), 0x01000193);
  if (two !== "") {
    hash = Math.imul(hash ^ 0x20, 0x01000193);
    for (let i = 0; i < two.length; i++) hash = Math.imul(hash ^ two.charCodeAt(i), 0x01000193);
  }
  return ((hash >>> 14) ^ hash) & (BUCKETS - 1);
}
