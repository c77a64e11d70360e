import { expect, test } from "vitest";
import { clockOf, closingAt } from "./hours.ts";

test.each([
  ["00:00", "24:00"],
  ["17:00", "17:00"],
  ["00:30", "00:30"],
])("whoever types %s as the end of a day closes at %s, and sees it again", (typed, closes) => {
  expect(closingAt(typed)).toBe(closes);
  expect(clockOf(closes)).toBe(typed);
});
