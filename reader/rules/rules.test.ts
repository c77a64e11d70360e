import { describe, expect, test } from "vitest";
import { KINDS, LANGUAGES } from "../labels.ts";
import { hitsIn } from "../read.ts";
import { prepare } from "../text/prepare.ts";
import { RULES } from "./rules-for.ts";

const CASES = LANGUAGES.flatMap((lang) =>
  KINDS.flatMap((kind) => RULES[lang][kind].map((rule) => ({ lang, kind, rule, id: rule.id }))),
);

const fires = ({ lang, kind, rule }: (typeof CASES)[number], text: string) =>
  hitsIn(prepare(text, lang), kind).some((hit) => hit.rule === rule);

describe("a rule", () => {
  test.for(CASES)("$id finds its examples and leaves its counter-examples alone", (given) => {
    expect(given.rule.examples.filter((text) => !fires(given, text))).toEqual([]);
    expect(given.rule.counters.filter((text) => fires(given, text))).toEqual([]);
  });

  test.for(CASES)("$id has at least as many counter-examples as examples", ({ rule }) => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.counters.length).toBeGreaterThanOrEqual(rule.examples.length);
  });

  test("has an id of its own", () => {
    expect(CASES.map(({ id }) => id).filter((id, i, all) => all.indexOf(id) !== i)).toEqual([]);
  });
});
