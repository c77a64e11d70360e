import type { Lexicon, Listed } from "./lexicon.ts";
import type { Pattern, Phrase, Slot } from "./pattern.ts";
import type { Grammar } from "./rule.ts";

/** What a slot may ask for instead of words. */
const MARKS: ReadonlySet<string> = new Set(["_", "<num>", "<quoted>"]);

type SlotWords = Pick<Slot, "id" | "any" | "number" | "quoted"> & {
  negates: boolean;
  /** The slots with these words, by how far they may lie from the one before and the like. */
  slots: Map<number, Slot>;
};

/** What stands in a slot or in a list. */
type Alternatives = Listed & { marks: Set<string>; negates: boolean };

/** Reads patterns into slots. The same slots, lists and phrases stand in hundreds of patterns: each is read once, and shared. */
export class PatternReader {
  private readonly grammar: Grammar;
  private readonly lexicon: Lexicon;
  private readonly known = new Map<string, SlotWords>();
  private readonly lists = new Map<string, Alternatives>();
  private readonly phrases = new Map<string, Phrase>();

  constructor(grammar: Grammar, lexicon: Lexicon) {
    this.grammar = grammar;
    this.lexicon = lexicon;
  }

  /** Throws on a pattern that cannot work, which a test would show at once. */
  read(source: string): Pattern {
    const slots: Slot[] = [];
    let gap = 0;
    let cut = false;
    let atStart = false;
    let atEnd = false;
    for (const part of source.trim().split(/\s+/)) {
      if (part === "^") atStart = true;
      else if (part === "$") atEnd = true;
      else if (part === "..") gap = 3;
      else if (part === "...") gap = 6;
      else if (part === ",") cut = true;
      else {
        slots.push(this.slotOf(part, gap, cut));
        gap = 0;
        cut = false;
      }
    }
    const first = slots[0];
    if (!first || first.optional || first.any || gap > 0) throw new Error(`A pattern cannot begin or end like this: ${source}`);
    const marksEvidence = slots.some(({ evidence }) => evidence);
    // A copy is as long as it is: what was pushed to has room for seventeen.
    return { slots: slots.slice(), required: requiredOf(slots), atStart, atEnd, cutAfter: cut, marksEvidence };
  }

  private slotOf(part: string, gap: number, cut: boolean): Slot {
    const optional = part.endsWith("?");
    const written = optional ? part.slice(0, -1) : part;
    const evidence = written.startsWith("[") && written.endsWith("]");
    const words = this.wordsOf(evidence ? written.slice(1, -1) : written);
    const kind = gap * 8 + (cut ? 4 : 0) + (optional ? 2 : 0) + (evidence ? 1 : 0);
    let known = words.slots.get(kind);
    if (!known) {
      const { id, any, number, quoted, negates } = words;
      known = { id, optional, gap, cut, evidence, any, number, quoted, negates };
      words.slots.set(kind, known);
    }
    return known;
  }

  private wordsOf(written: string): SlotWords {
    let words = this.known.get(written);
    if (!words) {
      const own = nothing();
      const lists: Alternatives[] = [];
      for (const alternative of written.split("|")) {
        if (alternative.startsWith("{") && !alternative.includes("+")) lists.push(this.listOf(alternative, written));
        else this.takeIn(own, alternative);
      }
      const all = [own, ...lists];
      const asks = (mark: string) => all.some(({ marks }) => marks.has(mark));
      words = {
        id: this.lexicon.numberOf(written, own, lists),
        any: asks("_"),
        number: asks("<num>"),
        quoted: asks("<quoted>"),
        negates: all.some(({ negates }) => negates),
        slots: new Map(),
      };
      this.known.set(written, words);
    }
    return words;
  }

  private listOf(named: string, written: string): Alternatives {
    let list = this.lists.get(named);
    if (list) return list;
    const source = this.grammar.vocabulary[named.slice(1, -1)];
    if (source === undefined) throw new Error(`No word list ${named} in ${written}`);
    list = nothing();
    this.lists.set(named, list);
    for (const alternative of source.trim().split(/[\s|]+/)) {
      if (alternative.startsWith("{") && !alternative.includes("+")) {
        const inside = this.listOf(alternative, written);
        list.words.push(...inside.words);
        list.phrases.push(...inside.phrases);
        for (const mark of inside.marks) list.marks.add(mark);
        list.negates ||= inside.negates;
      } else this.takeIn(list, alternative);
    }
    return list;
  }

  private takeIn(into: Alternatives, alternative: string): void {
    if (MARKS.has(alternative)) into.marks.add(alternative);
    else if (alternative.includes("+")) into.phrases.push(this.phraseOf(alternative));
    else {
      into.words.push(alternative);
      into.negates ||= this.grammar.negators.has(this.lexicon.folded(alternative));
    }
  }

  private phraseOf(written: string): Phrase {
    let phrase = this.phrases.get(written);
    if (!phrase) {
      const words = written.split("+").map((word) => this.wordsOf(word));
      phrase = {
        words,
        required: requiredOf(words),
        negates: words.some(({ negates }) => negates),
        under: [],
        fits: new Uint16Array(0),
      };
      if (phrase.required.length === 0) throw new Error(`A phrase needs a word: ${written}`);
      this.phrases.set(written, phrase);
    }
    return phrase;
  }

  allPhrases(): Phrase[] {
    return [...this.phrases.values()];
  }
}

const nothing = (): Alternatives => ({ words: [], phrases: [], marks: new Set(), negates: false });

/** What asks for words, and not for any word, a number or a quotation. */
const requiredOf = (slots: readonly (Pick<Slot, "id" | "any" | "number" | "quoted"> & { optional?: boolean })[]): number[] =>
  slots.filter(({ optional, any, number, quoted }) => !optional && !any && !number && !quoted).map(({ id }) => id);
