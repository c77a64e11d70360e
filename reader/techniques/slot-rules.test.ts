import { describe, expect, test } from "vitest";
import { hitsOf } from "../hits.ts";
import { LANGUAGES } from "../labels.ts";
import { prepare } from "../text/prepare.ts";
import { SLOT_CUES } from "./slot-cues.ts";
import { SLOT_RULES, slotRuleOf, slotRuleSet } from "./slot-rules.ts";

const CASES = LANGUAGES.flatMap((lang) => SLOT_RULES[lang].map((rule) => ({ lang, rule, id: rule.id })));

const fires = ({ lang, rule }: (typeof CASES)[number], text: string) =>
  hitsOf(prepare(text, lang), () => slotRuleSet(lang)).some((hit) => slotRuleOf(hit.rule) === rule);

describe("a slot rule", () => {
  test.for(CASES)("$id finds its examples and leaves its counter-examples alone", (given) => {
    expect(given.rule.examples.filter((text) => !fires(given, text))).toEqual([]);
    expect(given.rule.counters.filter((text) => fires(given, text))).toEqual([]);
  });

  test.for(CASES)("$id has at least as many counter-examples as examples", ({ rule }) => {
    expect(rule.examples.length).toBeGreaterThan(1);
    expect(rule.counters.length).toBeGreaterThanOrEqual(rule.examples.length);
  });

  test("has an id of its own", () => {
    expect(CASES.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
  });
});

describe.for(LANGUAGES.filter((lang) => SLOT_RULES[lang].length > 0))("in %s", (lang) => {
  test("every cue has a rule", () => {
    expect(SLOT_CUES.filter((cue) => !SLOT_RULES[lang].some((rule) => rule.cue === cue))).toEqual([]);
  });
});
