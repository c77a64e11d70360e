import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { allEndpoints } from "#contract/all.ts";
import { anyEndpointRefuses } from "#contract/refusals.ts";
import { catalogues, sayIn } from "./all.ts";
import type { Language } from "./say.ts";

const ROOT = join(import.meta.dirname, "..");
const LANGUAGES: readonly Language[] = ["pl", "bg", "en"];
// What a sentence may mention, where the code always comes with it.
const FACTS = {
  number: 1042,
  seconds: 90,
  name: "Bartek",
  known: "yes",
  until: "14:20",
  fields: "customer.email",
  request: "K7Q2ZD",
};

const inContract = [
  ...new Set([...Object.keys(anyEndpointRefuses), ...Object.values(allEndpoints).flatMap(({ refusals }) => refusals)]),
];
const inCode = [
  ...new Set(
    globSync("{desk,server,jobs}/**/*.ts", { cwd: ROOT, exclude: ["**/*.test.ts"] }).flatMap((path) =>
      [...readFileSync(join(ROOT, path), "utf8").matchAll(/new Refusal\(\s*"([a-z_]+\.[a-z_]+)"/g)].map(([, code]) => code!),
    ),
  ),
];

describe.each(LANGUAGES)("every refusal in %s", (language) => {
  test.each([...new Set([...inContract, ...inCode, "fault.unknown", "reports.supervisor_only"])].sort())(
    "has a sentence: %s",
    (code) => {
      const key = `refusals.${code}`;
      const sentence = sayIn(language)(key, FACTS);
      expect(sentence).not.toBe(key);
      // what happened · what is safe · what to do
      expect(sentence.split(/[.?] |[.?]$/).filter(Boolean).length, sentence).toBeGreaterThanOrEqual(3);
      expect(sentence).not.toMatch(/!|\bOops\b|[{}]/);
    },
  );

  test("is written in its own letters", () => {
    const text = Object.entries(catalogues[language])
      .filter(([key]) => key.startsWith("refusals."))
      .map(([, words]) => words)
      .join(" ");
    expect(/[ąćęłńóśźż]/.test(text)).toBe(language === "pl");
    expect(/[а-я]/.test(text)).toBe(language === "bg");
    // No Russian letters have slipped in.
    expect(text).not.toMatch(/[ыэёЫЭЁ]/);
  });
});

describe("the sentences of refusals", () => {
  test("say nothing about refusals that do not exist", () => {
    const known = new Set([...inContract, ...inCode, "fault.unknown", "reports.supervisor_only"]);
    const said = Object.keys(catalogues.en)
      .filter((key) => key.startsWith("refusals."))
      .map((key) => key.slice("refusals.".length));
    expect(said.filter((code) => !known.has(code))).toEqual([]);
  });

  test.each(LANGUAGES)("mention only facts that always come with them, in %s", (language) => {
    const needy = Object.entries(catalogues[language]).filter(
      ([key, words]) => key.startsWith("refusals.") && words.includes("{"),
    );
    expect(needy.map(([key]) => key).sort()).toEqual([
      "refusals.break.minimum_stands",
      "refusals.fault.unknown",
      "refusals.hand_over.not_yours",
      "refusals.person.on_break",
      "refusals.request.not_valid",
      "refusals.request.too_many",
      "refusals.sign_in.slow_down",
    ]);
  });

  test.each([
    ["pl", 1, "za 1 sekundę"],
    ["pl", 3, "za 3 sekundy"],
    ["pl", 12, "za 12 sekund"],
    ["pl", 22, "za 22 sekundy"],
    ["bg", 1, "след 1 секунда"],
    ["bg", 8, "след 8 секунди"],
    ["en", 1, "in 1 second."],
    ["en", 8, "in 8 seconds."],
  ] as const)("count the wait in %s: %i", (language, seconds, words) => {
    expect(sayIn(language)("refusals.sign_in.slow_down", { seconds })).toContain(words);
  });
});
