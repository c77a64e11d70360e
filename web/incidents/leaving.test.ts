import { expect, test } from "vitest";
import type { UpdateView } from "#contract/incidents.ts";
import { isLeaving, progressOf, reached } from "./leaving.ts";

const languages = { pl: 7, bg: 2, en: 1 };
const update = {
  takenBackAt: null,
  doneAt: "2026-11-26T12:00:05.000Z",
  leavesAt: "2026-11-26T12:00:30.000Z",
  fates: { told: 6, no_words: 1, waiting: 3 },
} as unknown as UpdateView;
const at = (second: number) => Date.parse("2026-11-26T12:00:00.000Z") + second * 1000;

test("a language left blank tells none of its customers", () => {
  expect(reached({ languages }, { pl: "Awaria usunięta.", bg: " ", en: "" })).toEqual({ told: 7, left: 3 });
  expect(reached({ languages }, { pl: "", bg: "", en: "" })).toEqual({ told: 0, left: 10 });
});

test("an update leaves until its hour, and until it is done", () => {
  expect(isLeaving(update, at(10))).toBe(true);
  expect(isLeaving(update, at(31))).toBe(false);
  expect(isLeaving({ ...update, doneAt: null }, at(31))).toBe(true);
  expect(isLeaving({ ...update, takenBackAt: "2026-11-26T12:00:06.000Z" }, at(10))).toBe(false);
});

test("what waits is not done yet", () => expect(progressOf(update)).toEqual({ done: 7, of: 10 }));
