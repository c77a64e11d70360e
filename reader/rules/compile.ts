import type { Language } from "../labels.ts";
import { BG_GRAMMAR } from "./bg/grammar.ts";
import { EN_GRAMMAR } from "./en/grammar.ts";
import { Lexicon } from "./lexicon.ts";
import type { Pattern, Phrase } from "./pattern.ts";
import { PatternIndex } from "./pattern-index.ts";
import { PatternReader } from "./pattern-reader.ts";
import { PL_GRAMMAR } from "./pl/grammar.ts";
import type { Grammar, Rule } from "./rule.ts";

export type CompiledRule = { rule: Rule; order: number; unless: readonly Pattern[]; near: readonly Pattern[] };

export type Entry = Pick<Pattern, "required"> & { rule: CompiledRule; pattern: Pattern };

/** Rules ready to run: found by a word of their patterns, so a text pays only for rules it can match. */
export type RuleSet = {
  lexicon: Lexicon;
  phrases: PatternIndex<Phrase>;
  patterns: PatternIndex<Entry>;
  /** Patterns that need no word, only a number. */
  byNumber: readonly Entry[];
  grammar: Grammar;
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
  const reader = new PatternReader(grammar, lexicon);
  // Rules share many of the patterns that take them back.
  const known = new Map<string, Pattern>();
  const read = (source: string): Pattern => {
    const pattern = known.get(source) ?? reader.read(source);
    known.set(source, pattern);
    return pattern;
  };
  const compiled = rules.map((rule, order) => ({
    rule,
    order,
    unless: (rule.unless ?? []).map(read),
    near: (rule.near ?? []).map(read),
  }));
  const byNumber: Entry[] = [];
  const entries: Entry[] = [];
  for (const rule of compiled) {
    for (const pattern of rule.rule.patterns.map(read)) {
      const { required } = pattern;
      (required.length === 0 ? byNumber : entries).push({ rule, pattern, required });
    }
  }
  const phrases = new PatternIndex(reader.allPhrases(), lexicon);
  const patterns = new PatternIndex(entries, lexicon);
  lexicon.seal(reader.allPhrases());
  return { lexicon, phrases, patterns, byNumber, grammar };
}
