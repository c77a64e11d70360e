import { describe, expect, test } from "vitest";
import type { WorkingHours } from "#contract/setup.ts";
import { refuseImpossibleHours, USUAL_HOURS } from "./working-hours.ts";

const shift = (opens: string, closes: string) => ({ opens, closes });

describe("working hours", () => {
  test.for<[string, WorkingHours]>([
    ["nine to five on weekdays", USUAL_HOURS],
    ["one Saturday morning", { "6": [shift("08:00", "12:00")] }],
    ["two shifts that touch", { "1": [shift("08:00", "12:00"), shift("12:00", "16:00")] }],
    ["two shifts in the wrong order", { "1": [shift("14:00", "18:00"), shift("08:00", "12:00")] }],
    ["until midnight", { "7": [shift("20:00", "24:00")] }],
    ["a day off beside a day of work", { "1": [], "2": [shift("08:00", "12:00")] }],
  ])("may be %s", ([, hours]) => {
    expect(() => refuseImpossibleHours(hours)).not.toThrow();
  });

  test.for<[string, WorkingHours]>([
    ["none at all", {}],
    ["days without hours", { "1": [], "2": [] }],
    ["closing before opening", { "1": [shift("17:00", "09:00")] }],
    ["no time between", { "1": [shift("09:00", "09:00")] }],
    ["shifts that overlap", { "1": [shift("09:00", "13:00"), shift("12:30", "17:00")] }],
    ["shifts that overlap, in the wrong order", { "1": [shift("12:30", "17:00"), shift("09:00", "13:00")] }],
  ])("may not be %s", ([, hours]) => {
    expect(() => refuseImpossibleHours(hours)).toThrow("hours.not_valid");
  });
});
