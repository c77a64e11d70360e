import { describe, expect, test } from "vitest";
import type { SelectionView } from "#contract/information.ts";
import { dueAgain, heard, standing } from "./standing.ts";

const noon = Date.parse("2026-11-26T12:00:00Z");
const held: SelectionView = {
  id: 1,
  fact: "Pytamy dwa warsztaty",
  how: "held",
  touches: [],
  kind: "technical",
  words: "Sprawdzamy inne możliwości",
  options: [],
  nextStep: "Jutro wybieramy warsztat",
  nextWordAt: "2026-11-27T15:00:00.000Z",
  reviewAt: "2026-11-27T15:00:00.000Z",
  stage: 2,
  by: { id: 1, name: "Ewa" },
  at: "2026-11-26T10:00:00.000Z",
  said: false,
};

describe("what is kept back is asked about again", () => {
  test("when the stage has changed, in either direction", () => {
    expect(dueAgain(held, 3, noon)).toBe("stage");
    expect(dueAgain(held, 1, noon)).toBe("stage");
  });

  test("when its day has come", () => {
    expect(dueAgain(held, 2, Date.parse("2026-11-27T15:00:00Z"))).toBe("day");
  });

  test("and not before, nor where it was told", () => {
    expect(dueAgain(held, 2, noon)).toBeNull();
    expect(dueAgain({ ...held, how: "told" }, 3, noon)).toBeNull();
  });
});

test("what was told and said concerns nobody any more", () => {
  const told: SelectionView = { ...held, id: 2, how: "told" };
  expect(standing([held, told, { ...told, id: 3, said: true }]).map(({ id }) => id)).toEqual([1, 2]);
});

test("the news comes first, then each way on a line of its own, then the hour", () => {
  const words = heard(
    { words: "Naprawa nie jest możliwa", options: ["inny model w tej cenie", "zwrot pieniędzy"], nextStep: "" },
    { ways: "Do wyboru:", nextWord: "Napiszemy w czwartek." },
  );
  expect(words).toBe(
    "Naprawa nie jest możliwa.\n\nDo wyboru:\n– inny model w tej cenie\n– zwrot pieniędzy\n\nNapiszemy w czwartek.",
  );
});

test("nothing of the fact itself is in what is said instead", () => {
  expect(heard(held, { ways: "", nextWord: "" })).toBe("Sprawdzamy inne możliwości. Jutro wybieramy warsztat.");
});
