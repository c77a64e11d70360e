import { expect, test } from "vitest";
import type { CaseView } from "#contract/case-shapes.ts";
import { firstDecision } from "./first-decision.ts";

const now = Date.parse("2026-11-24T12:00:00.000Z");
const soon = "2026-11-26T15:00:00.000Z";
const past = "2026-11-23T15:00:00.000Z";
const viewOf = (parts: object) => ({ choice: null, options: [], decision: null, ...parts }) as unknown as CaseView;
const options = [
  { id: 7, what: "Nowa podeszwa", until: soon },
  { id: 8, what: "Zwrot", until: past },
];
const decision = {
  option: { id: 8, what: "Zwrot" },
  summary: "Oddajemy pieniądze",
  steps: [
    { words: "Przelew", dueAt: past, owner: { id: 3, name: "Marta" }, state: "open" },
    { words: "Telefon", dueAt: soon, owner: null, state: "kept" },
  ],
};

test("begins with what the customer chose, and its hour", () => {
  const choice = { chosen: 7, answeredAt: past };
  expect(firstDecision(viewOf({ choice, options }), now)).toEqual({
    option: 7,
    summary: "Nowa podeszwa",
    steps: [{ words: "Nowa podeszwa", owner: null, dueAt: soon }],
  });
});

test("names no hour that has passed, and nothing where nothing was chosen", () => {
  expect(firstDecision(viewOf({ choice: { chosen: 8, answeredAt: past }, options }), now).steps).toEqual([
    { words: "Zwrot", owner: null, dueAt: null },
  ]);
  const empty = { option: null, summary: "", steps: [{ words: "", owner: null, dueAt: null }] };
  expect(firstDecision(viewOf({ options }), now)).toEqual(empty);
  expect(firstDecision(viewOf({ choice: { chosen: null, answeredAt: past }, options }), now)).toEqual(empty);
});

test("made anew begins with what is still to do", () => {
  expect(firstDecision(viewOf({ options, decision }), now)).toEqual({
    option: 8,
    summary: "Oddajemy pieniądze",
    steps: [{ words: "Przelew", owner: 3, dueAt: null }],
  });
});

test("made anew after a new choice begins with that choice", () => {
  expect(firstDecision(viewOf({ options, decision, choice: { chosen: 7, answeredAt: soon } }), now).option).toBe(7);
});
