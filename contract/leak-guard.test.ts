import { describe, expect, test } from "vitest";
import { findLeak } from "./leak-guard.ts";

const note = "Supplier stopped making this sole last year, asking two workshops for a hand-made one.";

describe("the leak guard holds", () => {
  test("eight words of a note in a row", () => {
    const reply = "Dear Sir, supplier stopped making this sole last year, asking two workshops. Regards";
    const leak = findLeak(reply, ["other", note], []);
    expect(leak?.source).toBe(1);
    expect(reply.slice(...leak!.range)).toBe("supplier stopped making this sole last year, asking two workshops");
  });

  test("a few long words, whatever their case and signs", () => {
    expect(
      findLeak(
        "Naprawa NIEPRZEWIDYWALNIE-skomplikowana technologicznie.",
        ["nieprzewidywalnie skomplikowana technologicznie"],
        [],
      ),
    ).not.toBeNull();
  });
});

describe("the leak guard lets pass", () => {
  test("seven short words", () => {
    expect(findLeak("we will ask two of the workshops", ["we will ask two of the workshops now"], [])).toBeNull();
  });

  test("the customer's own words, even when a note quotes them", () => {
    const wrote = "I gave you my shoes three weeks ago and heard nothing at all";
    expect(findLeak(`You write: ${wrote}.`, [`He says: ${wrote}`], [wrote])).toBeNull();
  });

  test("anything when the team wrote nothing", () => {
    expect(findLeak(note, [], [])).toBeNull();
  });
});
