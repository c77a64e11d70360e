import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { adviseDraft } from "./advise-draft.ts";
import { findDates } from "./dates/find-dates.ts";
import { findRequest } from "./find-request.ts";
import { LANGUAGES, type Range } from "./labels.ts";
import { maskText } from "./mask-text.ts";
import { readDraft, readMessage } from "./read.ts";

const WHEN = { now: "2026-11-24T09:00:00Z", timeZone: "Europe/Warsaw" };
const BITS = [
  "- ",
  " ",
  "(",
  "«",
  "„",
  '"',
  "😡",
  "!",
  "?!",
  ".",
  "k***a ",
  "k u r w a ",
  "a",
  "а",
  "4",
  "http://",
  "@",
  "#$%",
  "do czwartku do ",
  "16:00 ",
  "nie ",
  "you ",
  "albo ",
  "ще ",
  "trading standards ",
  "\n> ",
  "\n\n",
];

function everything(text: string): Range[] {
  const message = readMessage(text);
  const draft = readDraft(text);
  const marks = adviseDraft(text, { stage: 1 });
  return [
    ...message.labels.flatMap(({ evidence }) => evidence),
    ...draft.labels.flatMap(({ evidence }) => evidence),
    ...maskText(text, message.labels).masked,
    ...(findRequest(text)?.sentences ?? []),
    ...marks.flatMap(({ range, sentence }) => [range, sentence]),
    ...LANGUAGES.flatMap((lang) => findDates(text, lang, WHEN).map(({ range }) => range)),
  ];
}

describe("a hostile text", () => {
  test("never makes the reader throw or point outside the text", () => {
    const mixed = fc.array(
      fc.oneof(
        fc.constantFrom(...BITS),
        fc.string({ unit: "grapheme", maxLength: 12 }),
        fc.string({ unit: "binary", maxLength: 6 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(mixed, (parts) => {
        const text = parts.join("");
        const wrong = everything(text).filter(([start, end]) => !(start >= 0 && start < end && end <= text.length));
        expect(wrong).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("of 200,000 characters is read in a few seconds at most", () => {
    const from = performance.now();
    for (const bit of ["(", "ще ", "😡", "trading standards "]) readMessage(bit.repeat(Math.ceil(200_000 / bit.length)));

    expect(performance.now() - from).toBeLessThan(15_000);
  });

  test.for(BITS)("of %j again and again takes time in step with its length", (bit) => {
    const small = bit.repeat(Math.ceil(4_000 / bit.length));
    const large = small.repeat(8);
    everything(small);

    const took = (text: string) => {
      const from = performance.now();
      everything(text);
      return performance.now() - from;
    };
    const inStep = () => took(large) < Math.max(Math.min(took(small), took(small)) * 8 * 4, 500);

    // A busy machine may slow one of them down; what grows faster than its text is too slow each time.
    expect(inStep() || inStep() || inStep()).toBe(true);
  });
});
