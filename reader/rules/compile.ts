import { lower, withoutDiacritics } from "../text/fold.ts";
import type { Word } from "../text/prepare.ts";
import type { Grammar, Rule } from "./rule.ts";

/** One place in a pattern: how far it may lie from the one before, and which words fit. */
export type Slot = {
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
  words: ReadonlySet<string>;
  exact: ReadonlySet<string>;
  open: ReadonlySet<string>;
  inflected: ReadonlySet<string>;
  /** Lengths of the stems above, so that a word is cut only where a stem could end. */
  lengths: readonly number[];
};

export type Pattern = {
  slots: readonly Slot[];
  atStart: boolean;
  atEnd: boolean;
  cutAfter: boolean;
  negates: boolean;
  marksEvidence: boolean;
};

export type CompiledRule = { rule: Rule; order: number; unless: readonly Pattern[]; near: readonly Pattern[] };

export type Entry = { rule: CompiledRule; pattern: Pattern };

/** Rules ready to run: found by the first word of a pattern, so a text pays only for rules it can match. */
export type RuleSet = {
  byWord: ReadonlyMap<string, readonly Entry[]>;
  byStem: ReadonlyMap<string, readonly Entry[]>;
  stemLengths: readonly number[];
  byNumber: readonly Entry[];
  grammar: Grammar;
  rules: readonly CompiledRule[];
};

export function compileRules(rules: readonly Rule[], grammar: Grammar): RuleSet {
  const byWord = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const byNumber: Entry[] = [];
  const compiled = rules.map((rule, order) => ({
    rule,
    order,
    unless: (rule.unless ?? [])
      .flatMap((source) => withoutPhrases(source, grammar))
      .map((source) => compilePattern(source, grammar)),
    near: (rule.near ?? []).flatMap((source) => withoutPhrases(source, grammar)).map((source) => compilePattern(source, grammar)),
  }));
  for (const rule of compiled) {
    for (const source of rule.rule.patterns) {
      for (const plain of withoutPhrases(source, grammar)) {
        const pattern = compilePattern(plain, grammar);
        const first = pattern.slots[0]!;
        const entry = { rule, pattern };
        for (const word of first.words) put(byWord, word, entry);
        for (const word of first.exact) put(byWord, withoutDiacritics(word), entry);
        for (const stem of first.open) put(byStem, stem, entry);
        for (const stem of first.inflected) put(byStem, stem, entry);
        if (first.number) byNumber.push(entry);
      }
    }
  }
  const stemLengths = [...new Set([...byStem.keys()].map((stem) => stem.length))].toSorted((a, b) => a - b);
  return { byWord, byStem, stemLengths, byNumber, grammar, rules: compiled };
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (!list) map.set(key, [entry]);
  else if (list[list.length - 1] !== entry) list.push(entry);
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
export function compilePattern(source: string, grammar: Grammar): Pattern {
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
      const slot = compileSlot(part, grammar, gap, cut);
      for (const word of slot.words) if (grammar.negators.has(word)) negates = true;
      slots.push(slot);
      gap = 0;
      cut = false;
    }
  }
  const first = slots[0];
  if (!first || first.optional || first.any || gap > 0) throw new Error(`A pattern cannot begin or end like this: ${source}`);
  return { slots, atStart, atEnd, cutAfter: cut, negates, marksEvidence: slots.some((slot) => slot.evidence) };
}

function compileSlot(source: string, grammar: Grammar, gap: number, cut: boolean): Slot {
  let part = source;
  const optional = part.endsWith("?");
  if (optional) part = part.slice(0, -1);
  const evidence = part.startsWith("[") && part.endsWith("]");
  if (evidence) part = part.slice(1, -1);
  const words = new Set<string>();
  const exact = new Set<string>();
  const open = new Set<string>();
  const inflected = new Set<string>();
  let any = false;
  let number = false;
  let quoted = false;
  const take = (alternative: string): void => {
    if (alternative === "_") any = true;
    else if (alternative === "<num>") number = true;
    else if (alternative === "<quoted>") quoted = true;
    else if (alternative.startsWith("{")) {
      const list = grammar.vocabulary[alternative.slice(1, -1)];
      if (list === undefined) throw new Error(`No word list ${alternative} in ${source}`);
      for (const word of list.trim().split(/[\s|]+/)) take(word);
    } else if (alternative.startsWith("=")) exact.add(lower(alternative.slice(1)));
    else if (alternative.endsWith("*")) open.add(withoutDiacritics(lower(alternative.slice(0, -1))));
    else if (alternative.endsWith("~")) inflected.add(withoutDiacritics(lower(alternative.slice(0, -1))));
    else words.add(withoutDiacritics(lower(alternative)));
  };
  for (const alternative of part.split("|")) take(alternative);
  const lengths = [...new Set([...open, ...inflected].map((stem) => stem.length))].toSorted((a, b) => a - b);
  return { optional, gap, cut, evidence, any, number, quoted, words, exact, open, inflected, lengths };
}

/** Whether a word fits a slot. `strict` is false for a text without diacritics, where "sad" may be "sąd". */
export function fits(slot: Slot, word: Word, grammar: Grammar, strict: boolean): boolean {
  if (slot.any) return true;
  if ((slot.number && word.kind === "number") || (slot.quoted && word.quoted)) return true;
  const { forms } = word;
  for (let i = 0; i < forms.length; i++) {
    const form = forms[i]!;
    if (slot.words.has(form)) return true;
    if (slot.exact.size > 0 && (strict ? slot.exact.has(word.exact) : hasFolded(slot.exact, form))) return true;
    for (const length of slot.lengths) {
      if (length > form.length) break;
      const stem = form.length === length ? form : form.slice(0, length);
      if (slot.open.has(stem)) return true;
      if (slot.inflected.has(stem) && grammar.endings.has(form.slice(length))) return true;
    }
  }
  return false;
}

function hasFolded(exact: ReadonlySet<string>, form: string): boolean {
  for (const word of exact) if (withoutDiacritics(word) === form) return true;
  return false;
}
