import type { Range } from "../labels.ts";
import type { PreparedText, Sentence, Word } from "../text/prepare.ts";
import type { CompiledRule, Entry, Pattern, RuleSet } from "./compile.ts";
import { type Fitting, fitsSlot } from "./lexicon.ts";
import type { Rule } from "./rule.ts";

export type Hit = { rule: Rule; sentence: number; first: number; last: number; evidence: Range };

/** What a rule may ask about the sentence besides its words. */
export type SentenceFacts = { hasDate: (sentence: Sentence) => boolean };

const GUARD_REACH = 12;
const NEAR_REACH = 6;
const NEGATION_REACH = 2;
const HITS_PER_SENTENCE = 4;

/**
 * Every place where a rule of the set matches the sentences of its language. Linear in the text: a sentence tries only
 * the patterns whose rarest word it has, each try looks at a bounded number of words, and no rule counts more than four times a sentence.
 */
export function matchRules(prepared: PreparedText, setFor: (sentence: Sentence) => RuleSet, facts: SentenceFacts): Hit[] {
  const hits: Hit[] = [];
  const strict = prepared.hasDiacritics;
  prepared.sentences.forEach((sentence, index) => {
    const set = setFor(sentence);
    const counts = new Map<CompiledRule, number>();
    const run = new Run(prepared.words, sentence, set, strict);
    const attempt = (entry: Entry, at: number) => {
      const { rule, pattern } = entry;
      const count = counts.get(rule) ?? 0;
      if (count >= HITS_PER_SENTENCE) return;
      const { ends, date } = rule.rule;
      if (ends !== undefined && sentence.mark !== ends) return;
      const span = run.match(pattern, at);
      if (!span) return;
      if (rule.rule.negated !== "keep" && !pattern.negates && run.isNegated(span)) return;
      if (rule.rule.quoted !== "keep" && run.isQuoted(span)) return;
      if (rule.unless.length > 0 && run.finds(rule.unless, span, GUARD_REACH)) return;
      if (rule.near.length > 0 && !run.finds(rule.near, span, NEAR_REACH)) return;
      if (date !== undefined && (date === "with") !== facts.hasDate(sentence)) return;
      counts.set(rule, count + 1);
      const evidence: Range = [prepared.words[span.from]!.start, prepared.words[span.to]!.end];
      hits.push({ rule: rule.rule, sentence: index, first: span.first, last: span.last, evidence });
    };
    try {
      for (const entry of run.candidates()) for (let at = sentence.first; at <= sentence.last; at++) attempt(entry, at);
    } finally {
      run.end();
    }
  });
  // As a reader meets them: by place, then by the order of the rules.
  return hits.sort((a, b) => a.sentence - b.sentence || a.first - b.first);
}

type Span = { first: number; last: number; from: number; to: number };

class Run {
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  readonly set: RuleSet;
  /** What each word of the sentence fits. */
  private readonly fittings: Fitting[] = [];
  /** The slots that any of them fits: those with a bit in `places`. */
  private readonly slots: number[] = [];
  /** For each slot a bit for every word that fits it; words 32 apart share one, so a set bit says "perhaps" in a long sentence. */
  private readonly places: Uint32Array;

  constructor(words: readonly Word[], sentence: Sentence, set: RuleSet, strict: boolean) {
    this.words = words;
    this.sentence = sentence;
    this.set = set;
    this.places = set.lexicon.places();
    for (let at = sentence.first; at <= sentence.last; at++) {
      const fitting = set.lexicon.fittingOf(words[at]!, strict);
      this.fittings.push(fitting);
      for (const slot of fitting) {
        if (this.places[slot] === 0) this.slots.push(slot);
        this.places[slot]! |= this.bitOf(at);
      }
    }
  }

  private bitOf(at: number): number {
    return 1 << ((at - this.sentence.first) & 31);
  }

  /** The next sentence finds the set's places as empty as this one did. */
  end(): void {
    for (const slot of this.slots) this.places[slot] = 0;
  }

  /** The patterns for which the sentence has all words, wherever they stand; in the order of the rules. */
  candidates(): Entry[] {
    const { byRarest, byNumber } = this.set;
    const found = byNumber.length > 0 && this.hasNumber() ? [...byNumber] : [];
    for (const slot of this.slots) {
      const entries = byRarest[slot];
      if (entries) for (const entry of entries) if (this.hasAll(entry.pattern)) found.push(entry);
    }
    return found.sort((a, b) => a.rule.order - b.rule.order);
  }

  private hasNumber(): boolean {
    for (let at = this.sentence.first; at <= this.sentence.last; at++) if (this.words[at]!.kind === "number") return true;
    return false;
  }

  private hasAll(pattern: Pattern): boolean {
    for (const slot of pattern.required) if (this.places[slot] === 0) return false;
    return true;
  }

  /** The nearest reading of the pattern that begins at a word: for each slot the first word in reach that still lets the rest fit. */
  match(pattern: Pattern, at: number): Span | null {
    if (pattern.atStart && at !== this.sentence.first) return null;
    const { slots } = pattern;
    if (!this.fitsAt(pattern, 0, at)) return null;
    const path = this.follow(pattern, 1, at);
    if (path === null) return null;
    const last = path.length > 0 ? path[path.length - 1]!.at : at;
    if (pattern.cutAfter && last < this.sentence.last && !this.words[last + 1]!.cut) return null;
    let from = at;
    let to = last;
    if (pattern.marksEvidence) {
      const marked = [{ slot: 0, at }, ...path].filter((step) => slots[step.slot]!.evidence);
      if (marked.length > 0) {
        from = marked[0]!.at;
        to = marked[marked.length - 1]!.at;
      }
    }
    return { first: at, last, from, to };
  }

  /** Punctuation asked for may stand anywhere between the slot before and this one. */
  private fitsAt(pattern: Pattern, slot: number, at: number, after = at - 1): boolean {
    const wanted = pattern.slots[slot]!;
    const word = this.words[at]!;
    const fits =
      wanted.any ||
      (wanted.number && word.kind === "number") ||
      (wanted.quoted && word.quoted) ||
      ((this.places[wanted.id]! & this.bitOf(at)) !== 0 && fitsSlot(this.fittings[at - this.sentence.first]!, wanted.id));
    if (!fits) return false;
    if (!wanted.cut) return true;
    for (let i = after + 1; i <= at; i++) if (this.words[i]!.cut) return true;
    return false;
  }

  /** Steps through the slots over sets of places, remembering where each came from; at most slots × reach steps. */
  private follow(pattern: Pattern, slot: number, at: number): { slot: number; at: number }[] | null {
    type Step = { slot: number; at: number; before: Step | null };
    const end = this.sentence.last;
    let places: Step[] = [{ slot: slot - 1, at, before: null }];
    let slack = 0;
    for (let s = slot; s < pattern.slots.length; s++) {
      const wanted = pattern.slots[s]!;
      const next: Step[] = wanted.optional ? [...places] : [];
      const reach = wanted.gap + slack;
      for (const place of places) {
        const limit = Math.min(end, place.at + 1 + reach);
        for (let to = place.at + 1; to <= limit; to++) {
          if (!this.fitsAt(pattern, s, to, place.at)) continue;
          if (!next.some((step) => step.at === to && step.slot === s)) next.push({ slot: s, at: to, before: place });
          if (!wanted.any) break;
        }
      }
      // A gap before a missing optional word stays open for the word after it.
      slack = wanted.optional ? wanted.gap : 0;
      if (next.length === 0) return null;
      places = next;
    }
    const found = pattern.atEnd
      ? places.find((place) => place.at === end)
      : places[places.length - 1]!.slot >= slot - 1
        ? pick(places)
        : null;
    if (!found) return null;
    const path: { slot: number; at: number }[] = [];
    for (let step: Step | null = found; step && step.slot >= slot; step = step.before)
      path.unshift({ slot: step.slot, at: step.at });
    return path;
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
      if (!this.hasAll(pattern)) continue;
      for (let at = from; at <= to; at++) if (this.match(pattern, at)) return true;
    }
    return false;
  }
}

/** Of the readings that fit, the one that took the most slots and, of those, the nearest. */
function pick<Place extends { slot: number; at: number }>(places: readonly Place[]): Place | null {
  let best: Place | null = null;
  for (const place of places)
    if (!best || place.slot > best.slot || (place.slot === best.slot && place.at < best.at)) best = place;
  return best;
}
