import type { Language } from "../labels.ts";
import { type RuleSet, setsOf } from "../rules/compile.ts";
import type { Rule } from "../rules/rule.ts";
import { BG_SLOT_RULES } from "./bg/slot-rules.ts";
import { EN_SLOT_RULES } from "./en/slot-rules.ts";
import { PL_SLOT_RULES } from "./pl/slot-rules.ts";
import type { SlotRule } from "./slot-rule.ts";

/**
 * What each language brings. A language is whole with a rule or more for every cue of `SLOT_CUES` (`<language>/slot-rules.ts`) and drafts
 * for every technique (`<language>/drafts/drafts.ts`); until then the techniques whose slots it has no rules for are not found in it.
 * Which cues make which technique is the same in all of them: `families/`.
 */
export const SLOT_RULES: Readonly<Record<Language, readonly SlotRule[]>> = {
  pl: PL_SLOT_RULES,
  bg: BG_SLOT_RULES,
  en: EN_SLOT_RULES,
};

/** Which rule of the matcher is which of ours. */
const ours = new Map<Rule, SlotRule>();

/** As the matcher knows rules. It never asks for label or strength: what a slot rule stands for is its cue. */
function asRule(rule: SlotRule): Rule {
  const { cue: _, ...looks } = rule;
  const made: Rule = { ...looks, label: "next_step", strength: 2 };
  ours.set(made, rule);
  return made;
}

const sets = setsOf({ pl: PL_SLOT_RULES.map(asRule), bg: BG_SLOT_RULES.map(asRule), en: EN_SLOT_RULES.map(asRule) });

/** The slot rules of a language, compiled at first use. */
export const slotRuleSet = (lang: Language): RuleSet => sets(lang);

export const slotRuleOf = (rule: Rule): SlotRule => ours.get(rule)!;
