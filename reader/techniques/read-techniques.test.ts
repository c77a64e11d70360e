import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../labels.ts";
import { PL_DRAFTS } from "./pl/drafts/drafts.ts";
import { PL_EVERYDAY } from "./pl/drafts/everyday.ts";
import { readTechniques } from "./read-techniques.ts";
import { TECHNIQUE_IDS } from "./technique.ts";

const DRAFTS = Object.values(PL_DRAFTS).flatMap(({ found }) =>
  found.map((given) => (typeof given === "string" ? given : given.draft)),
);
const BITS = [
  ...DRAFTS.flatMap((draft) => draft.split(/(?<=[.?!]) /)),
  "Nie ",
  "jednocześnie ",
  "jutro do 12:00 ",
  "„",
  "”",
  "?",
  ". ",
  "\n> ",
  "\n\n",
  "-- \n",
  "😡",
  "нека ",
  "I understand. ",
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...BITS), fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 20 })
  .map((parts) => parts.join(""));

describe("whatever the draft", () => {
  test("nothing throws, and what is shown lies in it, in order", () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(text, { maxLength: 3 }),
        fc.constantFrom(...LANGUAGES),
        (draft, customersText, earlierDrafts, language) => {
          const found = readTechniques({ draft, language, customersText, earlierDrafts });
          for (const { evidence } of found.flatMap(({ slots }) => slots)) {
            let from = 0;
            for (const [start, end] of evidence) {
              expect(start).toBeGreaterThanOrEqual(from);
              expect(end).toBeGreaterThan(start);
              from = end;
            }
            expect(from).toBeLessThanOrEqual(draft.length);
          }
          for (const { state, missing, technique } of found) {
            expect(missing.length > 0).toBe(state === "partly");
            expect(TECHNIQUE_IDS).toContain(technique);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test("the time grows in step with the length, up to 200,000 characters", () => {
    const took = (draft: string) => {
      const from = performance.now();
      readTechniques({ draft, language: "pl", customersText: draft.slice(0, 2_000), earlierDrafts: [draft, draft] });
      return performance.now() - from;
    };
    const small = DRAFTS.join(" ").repeat(4).slice(0, 25_000);
    took(small);
    const few = Math.min(took(small), took(small));

    expect(took(small.repeat(8))).toBeLessThan(Math.max(few * 8 * 4, 500));
    for (const bit of [...BITS.slice(0, 4), "(", "nie ", "1"]) {
      expect(took(bit.repeat(Math.ceil(200_000 / bit.length)))).toBeLessThan(5_000);
    }
  });
});

describe("a draft as it is written every day", () => {
  test.for(PL_EVERYDAY)("says nothing: %s", (draft) => {
    expect(readTechniques({ draft, language: "pl" })).toEqual([]);
  });
});
