import { fold, lower } from "../text/fold.ts";
import type { Word } from "../text/prepare.ts";
import type { Phrase } from "./pattern.ts";
import type { Grammar } from "./rule.ts";

/** The numbers of the slots that a word fits, in ascending order. */
export type Fitting = Uint16Array;

const NOTHING: Fitting = new Uint16Array(0);

// Most words of a text are words of every text: what they fit is worked out once. A list this long holds those of some ten thousand letters.
const MOST_KEPT = 20_000;
const LONGEST_KEPT = 64;

/** The words and phrases of a slot, or of a list that many slots share. */
export interface Listed {
  words: string[];
  phrases: Phrase[];
}

interface Kept {
  forms: readonly string[];
  fitting: Fitting;
}

/** All words that the patterns of one set of rules name, and which slots each word of a text fits. */
export class Lexicon {
  private readonly grammar: Grammar;
  private readonly numbers = new Map<string, number>();
  private readonly words = new Map<string, number[]>();
  private readonly exact = new Map<string, number[]>();
  private readonly exactFolded = new Map<string, number[]>();
  private readonly open = new Map<string, number[]>();
  private readonly inflected = new Map<string, number[]>();
  private readonly common: number[] = [];
  private readonly lists = new Map<Listed, { slots: number[]; common: number }>();
  private readonly slotsOfList: number[][] = [];
  private lengths: number[] = [];
  private folds = new Map<string, string>();
  private kept: Readonly<Record<"strict" | "loose", Map<string, Kept>>> = { strict: new Map(), loose: new Map() };
  private emptied = new Uint32Array(0);

  constructor(grammar: Grammar) {
    this.grammar = grammar;
  }

  /**
   * The number of a slot as it is written; its words are taken in when it is met first. The same lists stand in hundreds of slots: the words
   * of a list are taken in once, and know the list.
   */
  numberOf(source: string, own: Listed, lists: readonly Listed[]): number {
    const known = this.numbers.get(source);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(source, number);
    let common = this.takeIn(own, number);
    for (const list of lists) {
      let taken = this.lists.get(list);
      if (!taken) {
        const place = this.slotsOfList.push([]) - 1;
        taken = { slots: this.slotsOfList[place]!, common: this.takeIn(list, ~place) };
        this.lists.set(list, taken);
      }
      taken.slots.push(number);
      common += taken.common;
    }
    this.common[number] = common;
    return number;
  }

  /** Puts words under the number of a slot, or of a list (its complement: below zero); returns how common they are together. */
  private takeIn({ words, phrases }: Listed, number: number): number {
    // Short words are the frequent ones (G. K. Zipf, 1935); all that matters here is which of a pattern's slots few sentences have.
    let common = 0;
    for (const { required, under } of phrases) {
      under.push(number);
      common += Math.min(...required.map((slot) => this.commonness(slot)));
    }
    for (const word of words) {
      common += 2 ** -word.length;
      if (word.startsWith("=")) {
        put(this.exact, lower(word.slice(1)), number);
        put(this.exactFolded, this.folded(word.slice(1)), number);
      } else if (word.endsWith("*")) this.putStem(this.open, word, number);
      else if (word.endsWith("~")) this.putStem(this.inflected, word, number);
      else put(this.words, this.folded(word), number);
    }
    return common;
  }

  private putStem(map: Map<string, number[]>, word: string, number: number): void {
    const stem = this.folded(word.slice(0, -1));
    put(map, stem, number);
    if (!this.lengths.includes(stem.length)) this.lengths = [...this.lengths, stem.length].sort((a, b) => a - b);
  }

  /** A word of the patterns, folded; most stand in many of them. */
  folded(word: string): string {
    let folded = this.folds.get(word);
    if (folded === undefined) {
      folded = fold(word);
      this.folds.set(word, folded);
    }
    return folded;
  }

  /** Tells the phrases which slots they fit, and lets go of what is needed only while patterns are read: no more can be taken in. */
  seal(phrases: readonly Phrase[]): void {
    for (const phrase of phrases)
      phrase.fits = Uint16Array.from(new Set(phrase.under.flatMap((number) => this.slotsOf(number)))).sort();
    this.emptied = new Uint32Array(this.slotCount);
    this.numbers.clear();
    this.folds.clear();
    this.lists.clear();
    for (const map of [this.words, this.exact, this.exactFolded, this.open, this.inflected]) {
      for (const [word, numbers] of map) map.set(word, numbers.slice());
    }
  }

  /** The slots behind a number that a word or a phrase was put under. */
  private slotsOf(number: number): readonly number[] {
    return number >= 0 ? [number] : this.slotsOfList[~number]!;
  }

  get slotCount(): number {
    return this.common.length;
  }

  /** How likely it is that a sentence has a word for the slot, in comparison with others. */
  commonness(slot: number): number {
    return this.common[slot]!;
  }

  /** An empty place for every slot, to be left empty again: making thousands of them anew for each sentence costs as much as looking. */
  places(): Uint32Array {
    return this.emptied;
  }

  /** `strict` is false for a text without diacritics, where "sad" may be "sąd". */
  fittingOf({ forms, exact }: Word, strict: boolean): Fitting {
    const kept = this.kept[strict ? "strict" : "loose"];
    const key = exact === "" ? forms[0]! : exact;
    const known = kept.get(key);
    // What is no word, and a word that is read in another way elsewhere, may share its spelling with another.
    if (known && sameForms(known.forms, forms)) return known.fitting;
    const found = new Set<number>();
    const take = (numbers: readonly number[] | undefined) => {
      if (!numbers) return;
      for (const number of numbers) {
        if (number >= 0) found.add(number);
        else for (const slot of this.slotsOfList[~number]!) found.add(slot);
      }
    };
    for (const form of forms) {
      take(this.words.get(form));
      if (!strict) take(this.exactFolded.get(form));
      for (const length of this.lengths) {
        if (length > form.length) break;
        const stem = form.slice(0, length);
        take(this.open.get(stem));
        if (this.inflected.has(stem) && this.grammar.endings.has(form.slice(length))) take(this.inflected.get(stem));
      }
    }
    if (strict) take(this.exact.get(exact));
    const fitting = found.size === 0 ? NOTHING : Uint16Array.from(found).sort();
    if (kept.size >= MOST_KEPT) kept.clear();
    if (key.length <= LONGEST_KEPT) kept.set(key, { forms, fitting });
    return fitting;
  }
}

export function fitsSlot(fitting: Fitting, slot: number): boolean {
  let low = 0;
  let high = fitting.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = fitting[middle]!;
    if (found === slot) return true;
    if (found < slot) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function sameForms(one: readonly string[], other: readonly string[]): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

function put(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [number]);
  else if (list[list.length - 1] !== number) list.push(number);
}
