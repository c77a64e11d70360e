import { expect, it } from "vitest";
import { fit } from "./fold.ts";

it("finds labels by words without accents, in any order", () => {
  expect(fit("Przejdź do kolejki", "kolejki")).not.toBeNull();
  expect(fit("Ustaw następną wiadomość", "nastepna ust")).not.toBeNull();
  expect(fit("Żółw", "zolw")).not.toBeNull();
  expect(fit("Към опашката", "ОПАШ")).not.toBeNull();
  expect(fit("Anything", "")).toBe(0);
});

it("does not find what only half fits", () => {
  expect(fit("Przejdź do kolejki", "kolejki klienci")).toBeNull();
  expect(fit("Go to the queue", "queen")).toBeNull();
});

it("prefers the beginning of a label to the beginning of a word, and that to the middle", () => {
  const order = ["Take the case", "Close the case", "Undertake"].map((label) => fit(label, "ta") ?? 9);
  expect(order).toEqual([0, 9, 2]);
  expect(fit("Close the case", "case")).toBe(1);
});
