import { describe, expect, test } from "vitest";
import { SLOT_CUES } from "./slot-cues.ts";
import { TECHNIQUE_IDS } from "./technique.ts";
import { numberOf, TECHNIQUES } from "./techniques.ts";

describe("the techniques", () => {
  test("are the 32 of the dossier, in its order", () => {
    expect(TECHNIQUES.map(({ id }) => id)).toEqual(TECHNIQUE_IDS);
    expect(TECHNIQUES).toHaveLength(32);
    expect(numberOf("broken_record")).toBe(1);
    expect(numberOf("five_field_update")).toBe(32);
  });

  test("between them ask for every cue that the languages look for", () => {
    const asked = new Set<string>(
      TECHNIQUES.flatMap(({ slots, spoiledBy }) => [
        ...slots.flatMap(({ by = [], without = [] }) => [...by, ...without]),
        ...(spoiledBy ?? []),
      ]),
    );
    expect(SLOT_CUES.filter((cue) => !asked.has(cue))).toEqual([]);
  });

  test.for(TECHNIQUES)("$id is made of slots that can be told apart, and names where it comes from", (technique) => {
    const { slots, seeds, within, order, partlyWith = [] } = technique;
    const names = slots.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(slots.some(({ need }) => need === "must")).toBe(true);
    expect(order === "ladder" || slots.some(({ distinctive }) => distinctive)).toBe(true);
    expect(slots.filter(({ by, without }) => Boolean(by) === Boolean(without))).toEqual([]);
    expect(slots.filter(({ need }) => need === "either")).not.toHaveLength(1);
    expect(partlyWith.filter((name) => !names.includes(name))).toEqual([]);
    expect(seeds.filter((seed) => !/^S[0-4]-(?:Q?\d{1,2}|D\d)$/.test(seed))).toEqual([]);
    expect(seeds.length).toBeGreaterThan(0);
    expect(within).toBeGreaterThan(0);
  });
});
