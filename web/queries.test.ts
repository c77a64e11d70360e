import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { listCases, queueSummary, showCase } from "#contract/cases.ts";
import { listCustomers } from "#contract/customers.ts";
import { me } from "#contract/me.ts";
import { listNotices } from "#contract/notices.ts";
import { listPeople } from "#contract/people.ts";
import { addressOf } from "./client.ts";
import { keyOf, renewAfter } from "./queries.ts";

const caseKey = (number: number) => keyOf(showCase, { params: { number } });
const keys = {
  "case 7": caseKey(7),
  "case 8": caseKey(8),
  queue: keyOf(listCases, { query: { queue: "mine" } }),
  summary: keyOf(queueSummary),
  customers: keyOf(listCustomers),
  notices: keyOf(listNotices),
  people: keyOf(listPeople),
  me: keyOf(me),
};

/** Which of the known answers became stale. */
function staleAfter(event: Parameters<typeof renewAfter>[1]): string[] {
  const client = new QueryClient();
  for (const key of Object.values(keys)) client.setQueryData(key, {});
  renewAfter(client, event);
  return Object.entries(keys)
    .filter(([, key]) => client.getQueryState(key)?.isInvalidated)
    .map(([name]) => name);
}

describe("what a live event makes stale", () => {
  it("is the case itself and the lists it stands in, no other case", () => {
    expect(staleAfter({ kind: "changed", seq: 1, case: 7, what: "message.received", by: null })).toEqual([
      "case 7",
      "queue",
      "summary",
      "customers",
    ]);
  });

  it("is the people when a team or an account changed, and no case", () => {
    expect(staleAfter({ kind: "changed", seq: 1, case: null, what: "team.renamed", by: 1 })).toEqual(["people", "me"]);
  });

  it("is nothing for who is where, and the notices for a notice", () => {
    expect(staleAfter({ kind: "presence", case: 7, people: [] })).toEqual([]);
    expect(staleAfter({ kind: "notice", notice: "assigned", case: 7, at: "2026-11-24T13:05:00Z" })).toEqual(["notices", "me"]);
  });
});

describe("the address of a call", () => {
  it("fills parameters, leaves empty questions out, and escapes", () => {
    expect(addressOf(showCase, { params: { number: 1042 } })).toBe("/api/v1/cases/1042");
    expect(addressOf(listCases, { query: { queue: "mine", after: undefined, limit: 50 } })).toBe(
      "/api/v1/cases?queue=mine&limit=50",
    );
    expect(addressOf({ path: "/x/:token/y" }, { params: { token: "a/b?c" } })).toBe("/api/v1/x/a%2Fb%3Fc/y");
    expect(addressOf(listCustomers, { query: { q: "Żółw & syn" } })).toBe("/api/v1/customers?q=%C5%BB%C3%B3%C5%82w+%26+syn");
  });
});
