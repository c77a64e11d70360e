import { describe, expect, test } from "vitest";
import { questionOf, readAsked } from "./filters.ts";

describe("the period in an address", () => {
  test.for([
    { period: "4", today: "2026-11-26", from: "2026-11-02", because: "a Thursday: its Monday and three weeks before" },
    { period: "4", today: "2026-11-29", from: "2026-11-02", because: "a Sunday ends its week" },
    { period: "4", today: "2026-11-30", from: "2026-11-09", because: "a Monday begins one" },
    { period: "year", today: "2026-11-26", from: "2025-12-01", because: "this month and eleven before" },
    { period: "year", today: "2026-03-31", from: "2025-04-01", because: "months have no equal length" },
  ] as const)("$period on $today begins on $from ($because)", ({ period, today, from }) => {
    expect(questionOf({ period }, today)).toEqual({ from });
  });

  test("of one's own dates is as typed, and nothing said is the desk's own choice", () => {
    expect(questionOf({ period: "own", from: "2026-01-01", until: "2026-02-01" }, "2026-11-26")).toEqual({
      from: "2026-01-01",
      until: "2026-02-01",
    });
    expect(questionOf({}, "2026-11-26")).toEqual({});
  });
});

test("what an address does not mean is left out", () => {
  expect(readAsked({ period: "9", from: "now", team: "x", channel: "pigeon", language: "de", person: 4 })).toEqual({});
  expect(readAsked({ period: 4, team: 3, channel: "chat", language: "bg" })).toEqual({
    period: "4",
    team: 3,
    channel: "chat",
    language: "bg",
  });
});
