import { describe, expect, test } from "vitest";
import { hitsOf } from "../hits.ts";
import { KINDS, LANGUAGES } from "../labels.ts";
import { prepare } from "../text/prepare.ts";
import { CUSTOMER_RULES, customerSet } from "./customer-sets.ts";
import { DRAFT_RULES, draftSet } from "./draft-sets.ts";

const RULES = { customer: CUSTOMER_RULES, draft: DRAFT_RULES };
const SETS = { customer: customerSet, draft: draftSet };

const CASES = LANGUAGES.flatMap((lang) =>
  KINDS.flatMap((kind) => RULES[kind][lang].map((rule) => ({ lang, kind, rule, id: rule.id }))),
);

const fires = ({ lang, kind, rule }: (typeof CASES)[number], text: string) =>
  hitsOf(prepare(text, lang), SETS[kind]).some((hit) => hit.rule === rule);

describe("a rule", () => {
  test.for(CASES)("$id finds its examples and leaves its counter-examples alone", (given) => {
    expect(given.rule.examples.filter((text) => !fires(given, text))).toEqual([]);
    expect(given.rule.counters.filter((text) => fires(given, text))).toEqual([]);
  });

  test.for(CASES)("$id has at least as many counter-examples as examples", ({ rule }) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counters.length).toBeGreaterThanOrEqual(rule.examples.length);
  });

  test("is found past the thirty-second word of a sentence, at its own words", () => {
    const before = "i ".repeat(70);
    const text = `${before}proszę mnie nie nazywać oszustem, bo to wy jesteście oszustami`;
    const [hit] = hitsOf(prepare(text, "pl"), customerSet).filter(
      ({ rule }) => rule.label === "insult" || rule.label === "judgement",
    );
    expect(hit!.evidence[0]).toBeGreaterThan(before.length);
    // The sentence after it begins with empty hands.
    expect(hitsOf(prepare("Dzień dobry, kiedy będzie paczka?", "pl"), customerSet).map(({ rule }) => rule.label)).not.toContain(
      "insult",
    );
  });

  test("has an id of its own", () => {
    expect(CASES.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
  });
});
