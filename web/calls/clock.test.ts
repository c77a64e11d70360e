import { expect, test } from "vitest";
import { lasted } from "./clock.ts";

const FROM = "2026-11-26T14:00:00.000Z";

test.for([
  ["2026-11-26T14:00:00.900Z", "0:00"],
  ["2026-11-26T14:00:42.000Z", "0:42"],
  ["2026-11-26T14:12:05.000Z", "12:05"],
  ["2026-11-26T15:02:05.000Z", "1:02:05"],
  // The clock of the device may stand behind that of the desk.
  ["2026-11-26T13:59:58.000Z", "0:00"],
] as const)("until %s it has lasted %s", ([until, words]) => {
  expect(lasted(FROM, Date.parse(until))).toBe(words);
});
