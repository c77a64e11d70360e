import { lower, withoutDiacritics } from "../text/fold.ts";
import type { Word } from "../text/prepare.ts";
import type { Grammar } from "./rule.ts";

/** The slots that a word fits: one bit for each, and their numbers. */
export interface Fitting {
  bits: Uint32Array;
  slots: readonly number[];
}

// Most words of a text are words of every text: what they fit is worked out once. A list this long holds those of some thousand letters.
const MOST_KEPT = 6_000;

/** All words that the patterns of one set of rules name, and which slots each word of a text fits. */
export class Lexicon {
  private readonly grammar: Grammar;
  private readonly numbers = new Map<string, number>();
  private readonly words = new Map<string, number[]>();
  private readonly exact = new Map<string, number[]>();
  private readonly exactFolded = new Map<string, number[]>();
  private readonly open = new Map<string, number[]>();
  private readonly inflected = new Map<string, number[]>();
  private lengths: number[] = [];
  private kept = new Map<string, Fitting>();

  constructor(grammar: Grammar) {
    this.grammar = grammar;
  }

  /** The number of a slot as it is written; its words are taken in when it is met first. */
  numberOf(source: string, named: readonly string[]): number {
    const known = this.numbers.get(source);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(source, number);
    for (const word of named) {
      if (word.startsWith("=")) {
        put(this.exact, lower(word.slice(1)), number);
        put(this.exactFolded, withoutDiacritics(lower(word.slice(1))), number);
      } else if (word.endsWith("*")) put(this.open, withoutDiacritics(lower(word.slice(0, -1))), number);
      else if (word.endsWith("~")) put(this.inflected, withoutDiacritics(lower(word.slice(0, -1))), number);
      else put(this.words, withoutDiacritics(lower(word)), number);
    }
    this.lengths = [...new Set([...this.open.keys(), ...this.inflected.keys()].map((stem) => stem.length))].sort((a, b) => a - b);
    return number;
  }

  /** How many words of 32 bits tell which slots something fits. */
  get width(): number {
    return (this.numbers.size + 31) >>> 5;
  }

  /** `strict` is false for a text without diacritics, where "sad" may be "sąd". */
  fittingOf({ forms, exact }: Word, strict: boolean): Fitting {
    const key = `${strict ? "=" : "~"}${exact} ${forms.length === 1 ? forms[0] : forms.join(" ")}`;
    const known = this.kept.get(key);
    if (known) return known;
    const found = new Set<number>();
    const take = (numbers: readonly number[] | undefined) => {
      if (numbers) for (const number of numbers) found.add(number);
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
    const bits = new Uint32Array(this.width);
    for (const number of found) bits[number >>> 5]! |= 1 << (number & 31);
    const fitting = { bits, slots: [...found] };
    if (this.kept.size >= MOST_KEPT) this.kept = new Map();
    this.kept.set(key, fitting);
    return fitting;
  }
}

export const fitsSlot = (bits: Uint32Array, slot: number): boolean => (bits[slot >>> 5]! & (1 << (slot & 31))) !== 0;

function put(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (!list) map.set(key, [number]);
  else if (list[list.length - 1] !== number) list.push(number);
}
