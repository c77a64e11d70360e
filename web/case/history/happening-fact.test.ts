import { expect, test } from "vitest";
import { sayIn } from "#words/all.ts";
import { factOf } from "./happening-fact.ts";

const speaking = { say: sayIn("en"), short: (iso: string) => `at ${iso}`, nameOf: (id: unknown) => (id === 7 ? "Ewa" : "") };
const fact = (what: string, detail: Record<string, unknown>) => factOf({ what, detail }, speaking);

test("says whom, which stage, and by when", () => {
  expect(fact("case.assigned", { to: 7 })).toBe("Ewa");
  expect(fact("case.assigned", { to: null })).toBe("no owner");
  expect(fact("case.staged", { to: 3 })).toBe("Options");
  expect(fact("stage.ticked", { stage: 2 })).toBe("Understand");
  expect(fact("promise.made", { dueAt: "2026-11-26" })).toBe("at 2026-11-26");
});

test("says an option, a choice and a decision in their own words", () => {
  expect(fact("option.added", { what: "New shoes" })).toBe("New shoes");
  expect(fact("choice.answered", { what: "New shoes" })).toBe("New shoes");
  expect(fact("decision.made", { summary: "We send new shoes" })).toBe("We send new shoes");
  expect(fact("case.problem_remains", { words: "The seam is open" })).toBe("The seam is open");
});

test("says which rung of a call, what it brought, and how it stands with recording", () => {
  expect(fact("call.rung_taken", { rung: 3 })).toBe("Silence and notes");
  expect(fact("call.rung_judged", { rung: 2, outcome: "no_result" })).toBe("Boundary, no result");
  expect(fact("call.rungs_passed", { rung: 5, because: "threat" })).toBe("a threat");
  expect(fact("call.recording_changed", { state: "objected" })).toBe("the customer objected to recording");
  expect(fact("call.handed", { from: 3, to: 7 })).toBe("Ewa");
});

test("names what was taken back", () => {
  expect(fact("act.undone", { happening: 4, what: "promise.made" })).toBe("promised a time");
  expect(fact("act.undone", { happening: 4, what: "something.without_words" })).toBeNull();
});

test("says nothing where there is nothing to say", () => {
  expect(fact("choice.answered", { what: null })).toBeNull();
  expect(fact("promise.kept", {})).toBeNull();
  expect(fact("case.closed", { because: "spam", dueAt: "2026-11-26" })).toBeNull();
});
