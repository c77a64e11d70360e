import { expect, it } from "vitest";
import { closeness } from "./fold.ts";

it("finds labels by words without accents, in any order", () => {
  expect(closeness("Przejdź do kolejki", "kolejki")).not.toBeNull();
  expect(closeness("Ustaw następną wiadomość", "nastepna ust")).not.toBeNull();
  expect(closeness("Żółw", "zolw")).not.toBeNull();
  expect(closeness("Към опашката", "ОПАШ")).not.toBeNull();
  expect(closeness("Anything", "")).toBe(0);
});

it("does not find what only half fits", () => {
  expect(closeness("Przejdź do kolejki", "kolejki klienci")).toBeNull();
  expect(closeness("Go to the queue", "queen")).toBeNull();
});

it("prefers the beginning of a label to the beginning of a word, and that to the middle", () => {
  const order = ["Take the case", "Close the case", "Undertake"].map((label) => closeness(label, "ta") ?? 9);
  expect(order).toEqual([0, 9, 2]);
  expect(closeness("Close the case", "case")).toBe(1);
});
