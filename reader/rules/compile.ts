import type { Language } from "../labels.ts";
import { BG_GRAMMAR } from "./bg/grammar.ts";
import { EN_GRAMMAR } from "./en/grammar.ts";
import { Lexicon } from "./lexicon.ts";
import { PL_GRAMMAR } from "./pl/grammar.ts";
import type { Grammar, Rule } from "./rule.ts";

/** One place in a pattern: how far it may lie from the one before, and which words fit. */
export type Slot = {
  /** Slots that the same words fit have the same number. */
  id: number;
  optional: boolean;
  /** Words that may be skipped before this slot. */
  gap: number;
  /** Punctuation must stand before the word. */
  cut: boolean;
  evidence: boolean;
  any: boolean;
  number: boolean;
  /** Any word between quotation marks. */
  quoted: boolean;
};

export type Pattern = {
  slots: readonly Slot[];
  /** The slots that a sentence must have words for, or it need not be looked at; the rarest first. */
  required: number[];
  atStart: boolean;
  atEnd: boolean;
  cutAfter: boolean;
  negates: boolean;
  marksEvidence: boolean;
};

export type CompiledRule = { rule: Rule; order: number; unless: readonly Pattern[]; near: readonly Pattern[] };

export type Entry = { rule: CompiledRule; pattern: Pattern };

/** Rules ready to run: found by a word of their patterns, so a text pays only for rules it can match. */
export type RuleSet = {
  lexicon: Lexicon;
  /** Patterns by the number of their rarest slot: a sentence without it pays nothing for them. */
  byRarest: readonly (readonly Entry[] | undefined)[];
  /** Patterns that need no word, only a number. */
  byNumber: readonly Entry[];
  grammar: Grammar;
  rules: readonly CompiledRule[];
};

/** What a slot may ask for instead of words. */
const MARKS: ReadonlySet<string> = new Set(["_", "<num>", "<quoted>"]);

const GRAMMARS: Readonly<Record<Language, Grammar>> = { pl: PL_GRAMMAR, bg: BG_GRAMMAR, en: EN_GRAMMAR };

/** The rules of one kind of text by language, each compiled at first use. */
export function setsOf(rules: Readonly<Record<Language, readonly Rule[]>>): (lang: Language) => RuleSet {
  const compiled = new Map<Language, RuleSet>();
  return (lang) => {
    let set = compiled.get(lang);
    if (!set) {
      set = compileRules(rules[lang], GRAMMARS[lang]);
      compiled.set(lang, set);
    }
    return set;
  };
}

function compileRules(rules: readonly Rule[], grammar: Grammar): RuleSet {
  const lexicon = new Lexicon(grammar);
  const reader = new PatternReader(grammar, lexicon);
  const compile = (sources: readonly string[] = []) =>
    sources.flatMap((source) => withoutPhrases(source, grammar)).map((source) => reader.read(source));
  const compiled = rules.map((rule, order) => ({ rule, order, unless: compile(rule.unless), near: compile(rule.near) }));
  const entries = compiled.flatMap((rule) => compile(rule.rule.patterns).map((pattern) => ({ rule, pattern })));
  const found = byRarestSlot(entries, lexicon);
  lexicon.seal();
  return { lexicon, ...found, grammar, rules: compiled };
}

function byRarestSlot(entries: readonly Entry[], lexicon: Lexicon): Pick<RuleSet, "byRarest" | "byNumber"> {
  const byRarest: Entry[][] = [];
  const byNumber: Entry[] = [];
  for (const entry of entries) {
    const { required } = entry.pattern;
    if (required.length === 0) byNumber.push(entry);
    else {
      required.sort((a, b) => lexicon.commonness(a) - lexicon.commonness(b));
      const rarest = required[0]!;
      const list = byRarest[rarest];
      if (list) list.push(entry);
      else byRarest[rarest] = [entry];
    }
  }
  return { byRarest: byRarest.map((list) => list.slice()), byNumber };
}

/** A slot with phrases among its words ("mozna|da+sie") as patterns without: one for the words, one for each phrase. */
export function withoutPhrases(source: string, grammar: Grammar): string[] {
  if (!source.includes("+") && !withPhrases(grammar).some((list) => source.includes(list))) return [source];
  let patterns = [""];
  for (const written of source.trim().split(/\s+/)) {
    const ways = waysOf(written, grammar);
    patterns = patterns.flatMap((pattern) => ways.map((way) => `${pattern} ${way}`));
  }
  return patterns;
}

const LISTS_WITH_PHRASES = new WeakMap<Grammar, readonly string[]>();

/** The lists that have phrases among their words, as patterns call them. */
function withPhrases(grammar: Grammar): readonly string[] {
  let lists = LISTS_WITH_PHRASES.get(grammar);
  if (!lists) {
    lists = Object.entries(grammar.vocabulary).flatMap(([name, words]) => (words.includes("+") ? [`{${name}}`] : []));
    LISTS_WITH_PHRASES.set(grammar, lists);
  }
  return lists;
}

function waysOf(written: string, grammar: Grammar): string[] {
  const part = written.includes("{")
    ? written.replace(/\{(\w+)\}/g, (list, name) => (grammar.vocabulary[name]?.includes("+") ? grammar.vocabulary[name] : list))
    : written;
  if (!part.includes("+")) return [part];
  const marked = part.startsWith("[") ? part.slice(1, part.lastIndexOf("]")) : part.replace(/\?$/, "");
  const phrases = marked.split("|").filter((word) => word.includes("+"));
  const words = marked.split("|").filter((word) => !word.includes("+"));
  const wrap = (inside: string) => (part.startsWith("[") ? inside.replace(/\S+/g, "[$&]") : inside);
  const ways = phrases.map((phrase) => wrap(phrase.replaceAll("+", " ")));
  if (words.length > 0) ways.push(wrap(words.join("|")) + (part.endsWith("?") ? "?" : ""));
  return ways;
}

/** Reads patterns into slots. The same slots and lists stand in hundreds of patterns: each is read once, and shared. */
class PatternReader {
  private readonly grammar: Grammar;
  private readonly lexicon: Lexicon;
  private readonly known = new Map<string, SlotWords>();
  private readonly lists = new Map<string, ListWords>();

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
    let negates = false;
    for (const part of source.trim().split(/\s+/)) {
      if (part === "^") atStart = true;
      else if (part === "$") atEnd = true;
      else if (part === "..") gap = 3;
      else if (part === "...") gap = 6;
      else if (part === ",") cut = true;
      else {
        const { slot, negated } = this.slotOf(part, gap, cut);
        slots.push(slot);
        negates ||= negated;
        gap = 0;
        cut = false;
      }
    }
    const first = slots[0];
    if (!first || first.optional || first.any || gap > 0) throw new Error(`A pattern cannot begin or end like this: ${source}`);
    const required = slots
      .filter(({ optional, any, number, quoted }) => !optional && !any && !number && !quoted)
      .map(({ id }) => id);
    const marksEvidence = slots.some(({ evidence }) => evidence);
    // A copy is as long as it is: what was pushed to has room for seventeen.
    return { slots: slots.slice(), required, atStart, atEnd, cutAfter: cut, negates, marksEvidence };
  }

  private slotOf(part: string, gap: number, cut: boolean): { slot: Slot; negated: boolean } {
    const optional = part.endsWith("?");
    const written = optional ? part.slice(0, -1) : part;
    const evidence = written.startsWith("[") && written.endsWith("]");
    const words = this.wordsOf(evidence ? written.slice(1, -1) : written);
    const kind = gap * 8 + (cut ? 4 : 0) + (optional ? 2 : 0) + (evidence ? 1 : 0);
    let known = words.slots.get(kind);
    if (!known) {
      const { id, any, number, quoted, negates } = words;
      known = { slot: { id, optional, gap, cut, evidence, any, number, quoted }, negated: negates };
      words.slots.set(kind, known);
    }
    return known;
  }

  private wordsOf(written: string): SlotWords {
    let words = this.known.get(written);
    if (!words) {
      words = this.readWords(written);
      this.known.set(written, words);
    }
    return words;
  }

  private readWords(written: string): SlotWords {
    const named: string[] = [];
    const lists: string[][] = [];
    const marks = new Set<string>();
    let negates = false;
    for (const alternative of written.split("|")) {
      if (MARKS.has(alternative)) marks.add(alternative);
      else if (alternative.startsWith("{")) {
        const list = this.listOf(alternative.slice(1, -1), written);
        lists.push(list.words);
        for (const mark of list.marks) marks.add(mark);
        negates ||= list.negates;
      } else {
        named.push(alternative);
        negates ||= this.isNegator(alternative);
      }
    }
    return {
      id: this.lexicon.numberOf(written, named, lists),
      any: marks.has("_"),
      number: marks.has("<num>"),
      quoted: marks.has("<quoted>"),
      negates,
      slots: new Map(),
    };
  }

  private listOf(name: string, written: string): ListWords {
    let list = this.lists.get(name);
    if (list) return list;
    const source = this.grammar.vocabulary[name];
    if (source === undefined) throw new Error(`No word list {${name}} in ${written}`);
    list = { words: [], marks: [], negates: false };
    this.lists.set(name, list);
    for (const word of source.trim().split(/[\s|]+/)) {
      if (MARKS.has(word)) list.marks.push(word);
      else if (word.startsWith("{")) {
        const inside = this.listOf(word.slice(1, -1), written);
        list.words.push(...inside.words);
        list.marks.push(...inside.marks);
        list.negates ||= inside.negates;
      } else {
        list.words.push(word);
        list.negates ||= this.isNegator(word);
      }
    }
    return list;
  }

  private isNegator(word: string): boolean {
    return this.grammar.negators.has(this.lexicon.folded(word));
  }
}

type ListWords = { words: string[]; marks: string[]; negates: boolean };

type SlotWords = Pick<Slot, "id" | "any" | "number" | "quoted"> & {
  negates: boolean;
  /** The slots with these words, by how far they may lie from the one before and the like. */
  slots: Map<number, { slot: Slot; negated: boolean }>;
};
