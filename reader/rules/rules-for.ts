import type { Kind, Language } from "../labels.ts";
import { BG_CUSTOMER, BG_DRAFT } from "./bg/all-rules.ts";
import { BG_GRAMMAR } from "./bg/grammar.ts";
import { compileRules, type RuleSet } from "./compile.ts";
import { EN_CUSTOMER, EN_DRAFT } from "./en/all-rules.ts";
import { EN_GRAMMAR } from "./en/grammar.ts";
import { PL_CUSTOMER, PL_DRAFT } from "./pl/all-rules.ts";
import { PL_GRAMMAR } from "./pl/grammar.ts";
import type { Grammar, Rule } from "./rule.ts";

export const GRAMMARS: Readonly<Record<Language, Grammar>> = { pl: PL_GRAMMAR, bg: BG_GRAMMAR, en: EN_GRAMMAR };

export const RULES: Readonly<Record<Language, Readonly<Record<Kind, readonly Rule[]>>>> = {
  pl: { customer: PL_CUSTOMER, draft: PL_DRAFT },
  bg: { customer: BG_CUSTOMER, draft: BG_DRAFT },
  en: { customer: EN_CUSTOMER, draft: EN_DRAFT },
};

const compiled = new Map<string, RuleSet>();

/** The rules of one language for one kind of text, compiled at first use. */
export function rulesFor(lang: Language, kind: Kind): RuleSet {
  const key = `${lang} ${kind}`;
  let set = compiled.get(key);
  if (!set) {
    set = compileRules(RULES[lang][kind], GRAMMARS[lang]);
    compiled.set(key, set);
  }
  return set;
}
