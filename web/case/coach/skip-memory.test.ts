import { expect, it } from "vitest";
import { accept, fallenSilent, keepMemory, nothingRemembered, quiet, readMemory, skip } from "./skip-memory.ts";

const mark = (id: string) => ({ id, rule: "culprit" });

it("remembers the skipped sentence, not the rule", () => {
  const memory = skip(nothingRemembered, mark("culprit:1"));
  expect(memory.skipped).toEqual(["culprit:1"]);
  expect(fallenSilent(memory)).toEqual([]);
});

it("lets a rule fall silent at the fifth skip in a row", () => {
  let memory = nothingRemembered;
  for (const id of ["1", "2", "3", "4"]) memory = skip(memory, mark(id));
  expect(fallenSilent(memory)).toEqual([]);
  expect(fallenSilent(skip(memory, mark("5")))).toEqual(["culprit"]);
  const used = accept(memory, mark("5"));
  expect(fallenSilent(skip(used, mark("6")))).toEqual([]);
});

it("keeps quiet in one case only, until told otherwise", () => {
  const memory = quiet(quiet(nothingRemembered, 1042, true), 1043, true);
  expect(memory.quietCases).toEqual([1042, 1043]);
  expect(quiet(memory, 1042, false).quietCases).toEqual([1043]);
});

it("is kept for each person apart and survives what it cannot read", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  keepMemory(1, skip(nothingRemembered, mark("1")), storage);
  expect(readMemory(1, storage).skipped).toEqual(["1"]);
  expect(readMemory(2, storage)).toEqual(nothingRemembered);
  kept.set("kapok.coach.1", "{broken");
  expect(readMemory(1, storage)).toEqual(nothingRemembered);
});

it("does not grow without end", () => {
  let memory = nothingRemembered;
  for (let i = 0; i < 700; i++) memory = skip(memory, mark(String(i)));
  expect(memory.skipped).toHaveLength(500);
  expect(memory.skipped.at(-1)).toBe("699");
});
