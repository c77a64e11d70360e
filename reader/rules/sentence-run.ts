import type { Sentence, Word } from "../text/prepare.ts";
import type { Entry, RuleSet } from "./compile.ts";
import { type Fitting, fitsSlot } from "./lexicon.ts";
import type { Pattern, Phrase, Slot } from "./pattern.ts";

const NEGATION_REACH = 2;

/** Where a pattern was found: its first and last word, and the first and last that are evidence. */
export type Span = { first: number; last: number; from: number; to: number; negates: boolean };

/** A phrase found in the sentence. */
type Found = { end: number; negates: boolean; fits: Fitting };

/** A slot of a pattern with the words that it took. */
type Step = { slot: number; at: number; end: number; negates: boolean; before: Step | null };

/** One sentence before the rules of its language. */
export class SentenceRun {
  private readonly words: readonly Word[];
  private readonly sentence: Sentence;
  private readonly set: RuleSet;
  /** What each word of the sentence fits. */
  private readonly fittings: Fitting[] = [];
  /** The slots that anything in it fits: those with a bit in `places`. */
  private readonly slots: number[] = [];
  /** For each slot a bit for every word that fits it; words 32 apart share one, so a set bit says "perhaps" in a long sentence. */
  private readonly places: Uint32Array;
  /** The phrases that begin at a word of the sentence. */
  private readonly phrases = new Map<number, Found[]>();
  /** The slots that a phrase fits. */
  private readonly phraseSlots = new Set<number>();

  constructor(words: readonly Word[], sentence: Sentence, set: RuleSet, strict: boolean) {
    this.words = words;
    this.sentence = sentence;
    this.set = set;
    this.places = set.lexicon.places();
    try {
      for (let at = sentence.first; at <= sentence.last; at++) {
        const fitting = set.lexicon.fittingOf(words[at]!, strict);
        this.fittings.push(fitting);
        for (const slot of fitting) this.mark(slot, at);
      }
      this.findPhrases();
    } catch (error) {
      this.end();
      throw error;
    }
  }

  private mark(slot: number, at: number): void {
    if (this.places[slot] === 0) this.slots.push(slot);
    this.places[slot]! |= this.bitOf(at);
  }

  private bitOf(at: number): number {
    return 1 << ((at - this.sentence.first) & 31);
  }

  private findPhrases(): void {
    const likely: Phrase[] = [];
    for (const slot of this.slots) this.set.phrases.gather(slot, this.places, likely);
    for (const phrase of likely) {
      if (!this.hasAll(phrase.required)) continue;
      const last = phrase.words.length - 1;
      let isFound = false;
      for (let at = this.sentence.first; at + last <= this.sentence.last; at++) {
        if (!phrase.words.every((word, i) => this.fits(word, at + i))) continue;
        const found: Found = { end: at + last, negates: phrase.negates, fits: phrase.fits };
        const others = this.phrases.get(at);
        if (others) others.push(found);
        else this.phrases.set(at, [found]);
        isFound = true;
      }
      if (!isFound) continue;
      for (const slot of phrase.fits) {
        this.mark(slot, this.sentence.first);
        this.phraseSlots.add(slot);
      }
    }
  }

  /** The next sentence finds the set's places as empty as this one did. */
  end(): void {
    for (const slot of this.slots) this.places[slot] = 0;
  }

  /** The patterns for which the sentence has all words, wherever they stand; in the order of the rules. */
  candidates(): Entry[] {
    const { patterns, byNumber } = this.set;
    const found = byNumber.length > 0 && this.hasNumber() ? [...byNumber] : [];
    for (const slot of this.slots) patterns.gather(slot, this.places, found);
    return found.filter(({ required }) => this.hasAll(required)).sort((a, b) => a.rule.order - b.rule.order);
  }

  private hasNumber(): boolean {
    for (let at = this.sentence.first; at <= this.sentence.last; at++) if (this.words[at]!.kind === "number") return true;
    return false;
  }

  private hasAll(required: readonly number[]): boolean {
    for (const slot of required) if (this.places[slot] === 0) return false;
    return true;
  }

  /** The nearest reading of the pattern that begins at a word: for each slot the first word in reach that still lets the rest fit. */
  match(pattern: Pattern, at: number): Span | null {
    const { slots } = pattern;
    if ((pattern.atStart && at !== this.sentence.first) || (slots[0]!.cut && !this.words[at]!.cut)) return null;
    let steps: Step[] = [];
    this.take(slots[0]!, 0, at, null, steps);
    // A gap before a missing optional word stays open for the word after it.
    let slack = 0;
    for (let s = 1; s < slots.length && steps.length > 0; s++) {
      const { optional, gap } = slots[s]!;
      const next = optional ? [...steps] : [];
      for (const step of steps) this.goOn(slots[s]!, s, step, gap + slack, next);
      slack = optional ? gap : 0;
      steps = next;
    }
    const found = steps.length > 0 ? this.nearest(pattern, steps) : undefined;
    return found ? spanOf(pattern, at, found) : null;
  }

  /**
   * Of the readings that took the most slots, and end as the pattern asks, the nearest; of a word and the phrases that begin with it the longest.
   * Where the last slot is any word, every word is a reading: the nearest alone is asked how it ends.
   */
  private nearest({ slots, atEnd, cutAfter }: Pattern, steps: readonly Step[]): Step | undefined {
    if (atEnd) return steps.find(({ end }) => end === this.sentence.last);
    const most = Math.max(...steps.map(({ slot }) => slot));
    let best: Step | undefined;
    for (const step of steps) {
      if (step.slot !== most || (cutAfter && !slots[most]!.any && !this.isCutAfter(step.end))) continue;
      if (!best || step.at < best.at || (step.at === best.at && step.end > best.end)) best = step;
    }
    return best && (!cutAfter || this.isCutAfter(best.end)) ? best : undefined;
  }

  private isCutAfter(end: number): boolean {
    return end === this.sentence.last || this.words[end + 1]!.cut;
  }

  /** Adds a step for the first word within reach of the step before that fits the slot, and for every phrase. */
  private goOn(slot: Slot, s: number, before: Step, reach: number, into: Step[]): void {
    const limit = Math.min(this.sentence.last, before.end + 1 + reach);
    const hasPhrases = this.phraseSlots.has(slot.id);
    let isCut = false;
    let isFound = false;
    for (let at = before.end + 1; at <= limit; at++) {
      // Punctuation asked for may stand anywhere between the slot before and this one.
      isCut ||= this.words[at]!.cut;
      if (slot.cut && !isCut) continue;
      isFound = this.take(slot, s, at, before, into, isFound) && !slot.any;
      if (isFound && !hasPhrases) return;
    }
  }

  /** Adds the steps that the slot allows at this word: for the word, unless one was found before, and for each phrase. Whether the word fits. */
  private take(slot: Slot, s: number, at: number, before: Step | null, into: Step[], isFound = false): boolean {
    const fits = isFound || this.fits(slot, at);
    const add = (end: number, negates: boolean) => {
      if (!into.some((step) => step.end === end && step.slot === s)) into.push({ slot: s, at, end, negates, before });
    };
    if (fits && !isFound) add(at, slot.negates);
    if (this.phraseSlots.has(slot.id))
      for (const phrase of this.phrases.get(at) ?? []) if (fitsSlot(phrase.fits, slot.id)) add(phrase.end, phrase.negates);
    return fits;
  }

  private fits(wanted: Pick<Slot, "id" | "any" | "number" | "quoted">, at: number): boolean {
    const word = this.words[at]!;
    return (
      wanted.any ||
      (wanted.number && word.kind === "number") ||
      (wanted.quoted && word.quoted) ||
      ((this.places[wanted.id]! & this.bitOf(at)) !== 0 && fitsSlot(this.fittings[at - this.sentence.first]!, wanted.id))
    );
  }

  isNegated(span: Span): boolean {
    const { negators } = this.set.grammar;
    for (let i = span.last; i > span.first; i--) if (negators.has(this.words[i]!.forms[0]!)) return true;
    for (let i = span.first; i >= Math.max(this.sentence.first, span.first - NEGATION_REACH); i--) {
      if (i < span.first && negators.has(this.words[i]!.forms[0]!)) return true;
      if (this.words[i]!.cut) return false;
    }
    return false;
  }

  isQuoted(span: Span): boolean {
    return this.words[span.from]!.quoted && this.words[span.to]!.quoted;
  }

  finds(patterns: readonly Pattern[], span: Span, reach: number): boolean {
    const from = Math.max(this.sentence.first, span.first - reach);
    const to = Math.min(this.sentence.last, span.last + reach);
    for (const pattern of patterns) {
      if (!this.hasAll(pattern.required)) continue;
      for (let at = from; at <= to; at++) if (this.match(pattern, at)) return true;
    }
    return false;
  }
}

function spanOf({ slots, marksEvidence }: Pattern, first: number, found: Step): Span {
  const span: Span = { first, last: found.end, from: first, to: found.end, negates: false };
  let isMarked = false;
  let after = slots.length;
  for (let step: Step | null = found; step; step = step.before) {
    span.negates ||= step.negates;
    for (let s = step.slot + 1; s < after; s++) span.negates ||= slots[s]!.negates;
    after = step.slot;
    if (!marksEvidence || !slots[step.slot]!.evidence) continue;
    if (!isMarked) span.to = step.end;
    span.from = step.at;
    isMarked = true;
  }
  return span;
}
