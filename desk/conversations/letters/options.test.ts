import { describe, expect, test } from "vitest";
import { choiceLetter, decisionLetter } from "./options.ts";

const now = new Date("2026-11-24T11:00+01:00");
const thursday = new Date("2026-11-26T16:00+01:00");
const friday = new Date("2026-11-27T12:00+01:00");
const inLanguage = (language: "pl" | "bg" | "en") => ({ language, timeZone: "Europe/Warsaw", now });

describe("the letter of a choice", () => {
  test("lists the options with what is known of each, and no more", () => {
    const { text } = choiceLetter({
      ...inLanguage("en"),
      words: "We spoke to the workshop today.",
      pageUrl: "https://desk.szewc.example/p/abc",
      options: [
        { what: "New shoes", from: null, until: thursday, cost: "nothing", needs: "", basis: "" },
        { what: "Another sole", from: thursday, until: friday, cost: "", needs: "your consent to another colour", basis: "" },
      ],
    });

    expect(text).toBe(`Hello,

We have looked at what can be done. The choice is yours.

We spoke to the workshop today.

1. New shoes
When: by Thursday 26 November, 16:00
Cost to you: nothing

2. Another sole
When: 26 November – 27 November
What we need from you: your consent to another colour

If none of these suits you, write to us what would help.

You can choose on the page of your case:
https://desk.szewc.example/p/abc#choose
You can also simply reply to this message with the number. Nothing is decided before you choose.`);
  });
});

describe("the letter of a decision", () => {
  test.for([
    ["pl", "– Wymiana: do godz. 16:00 w czwartek 26 listopada", "Odezwiemy się do godz. 12:00 w piątek 27 listopada i zapytamy"],
    ["bg", "– Wymiana: до четвъртък, 26 ноември, 16:00 ч.", "Ще Ви пишем до петък, 27 ноември, 12:00 ч. и ще Ви попитаме"],
    ["en", "– Wymiana: by Thursday 26 November, 16:00", "We will write to you by Friday 27 November, 12:00 and ask"],
  ] as const)(
    "says in %s what is agreed, each step with its hour, and when we ask whether it suits",
    ([language, step, next]) => {
      const { text } = decisionLetter({
        ...inLanguage(language),
        summary: "Wymieniamy podeszwę",
        steps: [{ words: "Wymiana", dueAt: thursday }],
        nextAt: friday,
      });

      expect(text).toContain("Wymieniamy podeszwę.");
      expect(text).toContain(step);
      expect(text).toContain(next);
    },
  );
});
