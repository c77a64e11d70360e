import { expect, it } from "vitest";
import type { CaseRow } from "#contract/case-shapes.ts";
import { cursorAfter, holdStill } from "./holding-still.ts";

const row = (number: number, preview = "") => ({ number, preview }) as CaseRow;

it("keeps places, takes new words, and counts who waits outside", () => {
  const held = holdStill([row(1), row(2), row(3)], [row(9), row(3, "new words"), row(1)]);
  expect(held.rows.map((one) => one.number)).toEqual([1, 2, 3]);
  expect(held.rows[2]?.preview).toBe("new words");
  expect(held.arrived).toBe(1);
  expect([...held.gone]).toEqual([2]);
});

it("reports nothing when nothing moved", () => {
  const held = holdStill([row(1)], [row(1)]);
  expect(held.arrived).toBe(0);
  expect(held.gone.size).toBe(0);
});

it("moves the cursor to the next row that is still there, else to the one before", () => {
  expect(cursorAfter([1, 2, 3], [1, 2, 3], 2)).toBe(2);
  expect(cursorAfter([1, 2, 3, 4], [1, 4], 2)).toBe(4);
  expect(cursorAfter([1, 2, 3], [1], 3)).toBe(1);
  expect(cursorAfter([1, 2], [], 2)).toBeNull();
  expect(cursorAfter([1], [1], null)).toBeNull();
});
