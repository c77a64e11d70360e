import { expect, test } from "vitest";
import { asksNothing, readAsked } from "./filters.ts";

test("the address of a search keeps what it means, and nothing else", () => {
  const meant = {
    q: "laptop",
    state: "open",
    owner: "me",
    team: 3,
    stage: 4,
    since: "2026-10-01",
    attachment: "yes",
    sort: "oldest",
  };
  expect(readAsked(meant)).toEqual(meant);
  expect(readAsked({ q: 8812, state: "asleep", owner: "ewa@x", stage: "x", since: "now", in: "drafts" })).toEqual({ q: "8812" });
});

test("an order alone asks for nothing", () => {
  expect(asksNothing(readAsked({ sort: "oldest" }))).toBe(true);
  expect(asksNothing(readAsked({ stage: 3 }))).toBe(false);
});
