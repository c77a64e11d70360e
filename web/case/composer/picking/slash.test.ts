import { expect, it } from "vitest";
import { slashAt } from "./slash.ts";

it("opens at the start of a line, of the first and of any other", () => {
  expect(slashAt("/", 1)).toEqual({ from: 0, query: "" });
  expect(slashAt("Dzień dobry,\n/bez zmian", 23)).toEqual({ from: 13, query: "bez zmian" });
  expect(slashAt("/новини\nоще", 7)).toEqual({ from: 0, query: "новини" });
});

it("looks only at what stands before the caret", () => expect(slashAt("/bez zmian", 4)).toEqual({ from: 0, query: "bez" }));

it.each([
  ["a/b", 3],
  ["w środku /x", 11],
  ["//", 2],
  ["/home/ewa", 9],
  ["", 0],
  ["linia\n", 6],
  [`/${"x".repeat(80)}`, 81],
])("stays shut in %s", (text, caret) => expect(slashAt(text, caret)).toBeNull());
