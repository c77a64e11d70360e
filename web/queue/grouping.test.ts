import { describe, expect, it } from "vitest";
import type { CaseRow } from "#contract/case-shapes.ts";
import { groupCases, groupOf } from "./grouping.ts";

const moment = { now: new Date("2026-11-24T13:05:00Z"), timeZone: "Europe/Warsaw" };

const row = (given: Partial<CaseRow> = {}): CaseRow => ({
  number: 1042,
  subject: "Wymiana podeszwy",
  customer: { id: 1, name: "Marian Wójcik" },
  channel: "mail",
  inbox: "reklamacje@",
  language: "pl",
  stage: 2,
  state: "open",
  waitingFor: "us",
  owner: { id: 7, name: "Ewa" },
  teamId: null,
  dueAt: "2026-11-24T15:00:00Z",
  lastMessageAt: "2026-11-24T09:41:00Z",
  matter: null,
  preview: "Który to już raz?",
  masked: false,
  tags: [],
  snooze: null,
  ...given,
});

describe("groupOf", () => {
  it.each([
    ["2026-11-24T13:35:00Z", "now"],
    ["2026-11-24T13:35:01Z", "today"],
    ["2026-11-24T11:00:00Z", "now"],
    ["2026-11-24T22:59:00Z", "today"],
    // Half past midnight in Warsaw is tomorrow there, though the day is the same in Greenwich.
    ["2026-11-24T23:30:00Z", "later"],
  ])("puts a promise for %s into %s", (dueAt, group) => expect(groupOf(row({ dueAt }), moment)).toBe(group));

  it("shows a new case that nobody took at once, whenever its first news is due", () => {
    expect(groupOf(row({ owner: null, stage: 1, dueAt: "2026-11-26T10:00:00Z" }), moment)).toBe("now");
    expect(groupOf(row({ owner: null, stage: 3, dueAt: "2026-11-26T10:00:00Z" }), moment)).toBe("later");
    expect(groupOf(row({ stage: 1, dueAt: "2026-11-26T10:00:00Z" }), moment)).toBe("later");
  });

  it("brings a case that waits for colleagues back when the customer's hour nears", () => {
    expect(groupOf(row({ waitingFor: "colleagues", dueAt: "2026-11-24T15:00:00Z" }), moment)).toBe("colleagues");
    expect(groupOf(row({ waitingFor: "colleagues", dueAt: "2026-11-24T13:20:00Z" }), moment)).toBe("now");
  });

  it("leaves a case that waits for the customer with the customer, and a closed one closed", () => {
    expect(groupOf(row({ waitingFor: "customer", dueAt: "2026-11-24T11:00:00Z" }), moment)).toBe("customer");
    expect(groupOf(row({ state: "closed", dueAt: null }), moment)).toBe("closed");
  });

  it("sets a snoozed case aside until its hour or its promise's, whichever comes first", () => {
    const until = "2026-11-25T08:00:00Z";
    expect(groupOf(row({ snooze: { until } }), moment)).toBe("snoozed");
    expect(groupOf(row({ snooze: { until: null }, waitingFor: "customer", dueAt: null }), moment)).toBe("snoozed");
    expect(groupOf(row({ snooze: { until: "2026-11-24T13:05:00Z" } }), moment)).toBe("now");
    expect(groupOf(row({ snooze: { until }, dueAt: "2026-11-24T13:00:00Z" }), moment)).toBe("now");
    expect(groupOf(row({ snooze: null, state: "closed", dueAt: null }), moment)).toBe("closed");
  });

  it("asks today for the date that is missing", () => expect(groupOf(row({ dueAt: null }), moment)).toBe("today"));
});

describe("groupCases", () => {
  it("orders by promise, never by the latest activity", () => {
    const quiet = row({ number: 1, dueAt: "2026-11-24T15:00:00Z", lastMessageAt: "2026-11-20T09:00:00Z" });
    const loud = row({ number: 2, dueAt: "2026-11-24T16:00:00Z", lastMessageAt: "2026-11-24T13:04:00Z" });
    const undated = row({ number: 3, dueAt: null });
    expect(groupCases([undated, loud, quiet], moment)).toEqual([{ name: "today", rows: [quiet, loud, undated] }]);
  });

  it("keeps the order of the groups and leaves empty ones out", () => {
    const rows = [
      row({ number: 1, state: "closed", dueAt: null }),
      row({ number: 2, waitingFor: "customer" }),
      row({ number: 3, dueAt: "2026-11-24T11:00:00Z" }),
    ];
    expect(groupCases(rows, moment).map((group) => group.name)).toEqual(["now", "customer", "closed"]);
    expect(groupCases([], moment)).toEqual([]);
  });

  it("does not change the list it was given", () => {
    const rows = [row({ number: 2, dueAt: "2026-11-24T16:00:00Z" }), row({ number: 1 })];
    groupCases(rows, moment);
    expect(rows.map((one) => one.number)).toEqual([2, 1]);
  });
});
