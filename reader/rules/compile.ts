import type { Language } from "../labels.ts";
import { lower, withoutDiacritics } from "../text/fold.ts";
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
  /** The slots that a sentence must have words for, or it need not be looked at. */
  required: readonly number[];
  atStart: boolean;
  atEnd: boolean;
  cutAfter: boolean;
  negates: boolean;
  marksEvidence: boolean;
};

export type CompiledRule = { rule: Rule; order: number; unless: readonly Pattern[]; near: readonly Pattern[] };

export type Entry = { rule: CompiledRule; pattern: Pattern };

/** Rules ready to run: found by the first slot of a pattern, so a text pays only for rules it can match. */
export type RuleSet = {
  lexicon: Lexicon;
  /** Patterns by the number of their first slot. */
  byFirst: ReadonlyMap<number, readonly Entry[]>;
  byNumber: readonly Entry[];
  grammar: Grammar;
  rules: readonly CompiledRule[];
};

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
  const byFirst = new Map<number, Entry[]>();
  const byNumber: Entry[] = [];
  const compile = (sources: readonly string[] = []) =>
    sources.flatMap((source) => withoutPhrases(source, grammar)).map((source) => compilePattern(source, grammar, lexicon));
  const compiled = rules.map((rule, order) => ({ rule, order, unless: compile(rule.unless), near: compile(rule.near) }));
  for (const rule of compiled) {
    for (const pattern of compile(rule.rule.patterns)) {
      const first = pattern.slots[0]!;
      const entry = { rule, pattern };
      const list = byFirst.get(first.id);
      if (list) list.push(entry);
      else byFirst.set(first.id, [entry]);
      if (first.number) byNumber.push(entry);
    }
  }
  return { lexicon, byFirst, byNumber, grammar, rules: compiled };
}

/** A slot with phrases among its words ("mozna|da+sie") as patterns without: one for the words, one for each phrase. */
export function withoutPhrases(source: string, grammar: Grammar): string[] {
  let patterns = [""];
  for (const written of source.trim().split(/\s+/)) {
    const part = written.replace(/\{(\w+)\}/g, (list, name) =>
      grammar.vocabulary[name]?.includes("+") ? grammar.vocabulary[name] : list,
    );
    const marked = part.startsWith("[") ? part.slice(1, part.lastIndexOf("]")) : part.replace(/\?$/, "");
    if (!part.includes("+")) {
      patterns = patterns.map((pattern) => `${pattern} ${part}`);
      continue;
    }
    const phrases = marked.split("|").filter((word) => word.includes("+"));
    const words = marked.split("|").filter((word) => !word.includes("+"));
    const wrap = (inside: string) => (part.startsWith("[") ? inside.replace(/\S+/g, "[$&]") : inside);
    const ways = phrases.map((phrase) => wrap(phrase.replaceAll("+", " ")));
    if (words.length > 0) ways.push(wrap(words.join("|")) + (part.endsWith("?") ? "?" : ""));
    patterns = patterns.flatMap((pattern) => ways.map((way) => `${pattern} ${way}`));
  }
  return patterns;
}

/** Reads one pattern; throws on a pattern that cannot work, which a test would show at once. */
function compilePattern(source: string, grammar: Grammar, lexicon: Lexicon): Pattern {
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
      const { slot, words } = compileSlot(part, grammar, lexicon, { gap, cut });
      for (const word of words) if (grammar.negators.has(word)) negates = true;
      slots.push(slot);
      gap = 0;
      cut = false;
    }
  }
  const first = slots[0];
  if (!first || first.optional || first.any || gap > 0) throw new Error(`A pattern cannot begin or end like this: ${source}`);
  const required = slots
    .filter(({ optional, any, number, quoted }) => !optional && !any && !number && !quoted)
    .map(({ id }) => id);
  return { slots, required, atStart, atEnd, cutAfter: cut, negates, marksEvidence: slots.some((slot) => slot.evidence) };
}

function compileSlot(
  source: string,
  grammar: Grammar,
  lexicon: Lexicon,
  { gap, cut }: { gap: number; cut: boolean },
): { slot: Slot; words: readonly string[] } {
  let part = source;
  const optional = part.endsWith("?");
  if (optional) part = part.slice(0, -1);
  const evidence = part.startsWith("[") && part.endsWith("]");
  if (evidence) part = part.slice(1, -1);
  const marks = new Set<string>();
  const named: string[] = [];
  const take = (alternative: string): void => {
    if (alternative === "_" || alternative === "<num>" || alternative === "<quoted>") marks.add(alternative);
    else if (alternative.startsWith("{")) {
      const list = grammar.vocabulary[alternative.slice(1, -1)];
      if (list === undefined) throw new Error(`No word list ${alternative} in ${source}`);
      for (const word of list.trim().split(/[\s|]+/)) take(word);
    } else named.push(alternative);
  };
  for (const alternative of part.split("|")) take(alternative);
  const slot = {
    id: lexicon.numberOf(part, named),
    optional,
    gap,
    cut,
    evidence,
    any: marks.has("_"),
    number: marks.has("<num>"),
    quoted: marks.has("<quoted>"),
  };
  return { slot, words: named.map((word) => withoutDiacritics(lower(word))) };
}
