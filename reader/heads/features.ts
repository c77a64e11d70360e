import type { Hit } from "../rules/match.ts";
import type { PreparedText, Sentence, Word } from "../text/prepare.ts";
import { remembered } from "../text/remembered.ts";

/** Features are hashed into so many buckets: 2^14 lose a hundredth of F1 against these on eight thousand texts, 2^18 gain nothing that could be measured. */
export const BUCKETS = 1 << 16;

const SEED = 0x811c9dc5;
const GRAM = 4;
const LONGEST_WORD = 24;
const MOST_WORDS = 600;

/** Salts keep a word, a stem and a piece of a word apart, though they may be spelt alike. */
const [WORD, PAIR, STEM, STEM_PAIR, SKIP_PAIR, PIECE, FIRST, END, RULE] = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** What a word brings by itself: the same in every text, so it is worked out once. */
interface WordFeatures {
  hash: number;
  stem: number;
  own: Uint16Array;
}

/** In which sentence each bucket was met last: cheaper than a set for each sentence. */
const met = new Uint32Array(BUCKETS);
let sentenceNow = 0;

/**
 * The buckets of each sentence: words, pairs of words, stems and their pairs, pieces of words, how the sentence begins and ends, and which
 * rules found something in it. What is only quoted is left out. Linear in the text; a text over 600 words is judged by those.
 */
export function bucketsOf({ prepared, hits }: { prepared: PreparedText; hits: readonly Hit[] }): Uint16Array[] {
  let left = MOST_WORDS;
  const all: Uint16Array[] = [];
  const rules: number[][] = prepared.sentences.map(() => []);
  for (const { sentence, rule } of hits) rules[sentence]!.push(bucket(RULE, hashOf(rule.id)));
  for (const sentence of prepared.sentences) {
    if (left <= 0) break;
    const last = Math.min(sentence.last, sentence.first + left - 1);
    left -= last - sentence.first + 1;
    all.push(inSentence(prepared.words, sentence, last, rules[all.length]!));
  }
  return all;
}

/** The buckets of a text as one. */
export function wholeOf(sentences: readonly Uint16Array[]): Uint16Array {
  sentenceNow++;
  const found: number[] = [];
  for (const buckets of sentences)
    for (const one of buckets) {
      if (met[one] === sentenceNow) continue;
      met[one] = sentenceNow;
      found.push(one);
    }
  return Uint16Array.from(found);
}

function inSentence(words: readonly Word[], sentence: Sentence, last: number, rules: readonly number[]): Uint16Array {
  sentenceNow++;
  const found: number[] = [];
  const add = (one: number) => {
    if (met[one] === sentenceNow) return;
    met[one] = sentenceNow;
    found.push(one);
  };
  for (const one of rules) add(one);
  let before = 0;
  let stemBefore = 0;
  let stemTwoBefore = 0;
  let first = true;
  for (let i = sentence.first; i <= last; i++) {
    if (words[i]!.quoted) continue;
    const { hash, stem, own } = featuresOf(keyOf(words[i]!));
    for (const one of own) add(one);
    add(bucket(PAIR, before, hash));
    add(bucket(STEM_PAIR, stemBefore, stem));
    if (stemTwoBefore !== 0) add(bucket(SKIP_PAIR, stemTwoBefore, stem));
    if (first) add(bucket(FIRST, stem));
    first = false;
    stemTwoBefore = stemBefore;
    before = hash;
    stemBefore = stem;
  }
  add(bucket(PAIR, before, 1));
  add(bucket(END, sentence.mark === "" ? 0 : sentence.mark.charCodeAt(0), sentence.marks > 1 ? 1 : 0));
  return Uint16Array.from(found);
}

const featuresOf = remembered((key: string): WordFeatures => {
  const hash = hashOf(key);
  const stem = hashOf(stemOf(key));
  const own = [bucket(WORD, hash), bucket(STEM, stem)];
  if (key.length >= GRAM) {
    const edged = `^${key}$`;
    for (let at = 0; at + GRAM <= edged.length; at++) own.push(bucket(PIECE, hashOf(edged.slice(at, at + GRAM))));
  }
  return { hash, stem, own: Uint16Array.from(own) };
});

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

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = SEED;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** One or two hashes under a salt, mixed (the last steps of MurmurHash3) and folded to the number of buckets. */
function bucket(salt: number, one: number, two = 0): number {
  let hash = Math.imul(one ^ Math.imul(salt, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(two, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (BUCKETS - 1);
}
