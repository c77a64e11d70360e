import { describe, expect, test } from "vitest";
import type { FindingView } from "#contract/messages.ts";
import type { Doubt } from "#reader/doubtful.ts";
import type { CustomerLabel } from "#reader/labels.ts";
import { weighOpinion } from "./weighing.ts";

const rule = (label: CustomerLabel, why = `pl.${label}.some`): FindingView => ({
  label,
  confidence: 0.9,
  evidence: [[0, 4]],
  why,
});
const head = (label: CustomerLabel, of = label): FindingView => ({
  label,
  confidence: 0.6,
  evidence: [[5, 9]],
  why: `pl.head.${of}`,
});
const doubt = (label: CustomerLabel, more: Partial<Doubt> = {}): Doubt => ({
  label,
  chance: 0.42,
  shown: false,
  known: [],
  ...more,
});
const second = (label: CustomerLabel, evidence: [number, number][] = [[10, 14]], more: Partial<FindingView> = {}) => ({
  label,
  confidence: 0.5,
  evidence,
  why: "second-reader",
  ...more,
});
const HERE: [number, number][] = [[10, 14]];

describe("a label in doubt", () => {
  test("is added with the words quoted, in the order of the codebook", () => {
    const read = [rule("threat"), rule("demand")];
    expect(weighOpinion(read, [doubt("criticism")], { criticism: HERE })).toEqual([
      rule("demand"),
      second("criticism"),
      rule("threat"),
    ]);
  });

  test("is as sure as the heads were, where these were surer than not", () => {
    const [added] = weighOpinion([], [doubt("leaving", { chance: 0.613 })], { leaving: HERE });
    expect(added!.confidence).toBe(0.61);
  });

  test("is taken away where a head alone had seen it, and it was not said", () => {
    expect(weighOpinion([head("criticism"), rule("demand")], [doubt("criticism", { shown: true })], {})).toEqual([
      rule("demand"),
    ]);
  });

  test("stays where a rule has found it by now, whatever was thought", () => {
    expect(weighOpinion([rule("criticism")], [doubt("criticism", { shown: true })], {})).toEqual([rule("criticism")]);
  });

  test("stays as it was where it was said with words that are not there", () => {
    const read = [head("criticism")];
    expect(weighOpinion(read, [doubt("criticism", { shown: true }), doubt("leaving")], { criticism: [], leaving: [] })).toEqual(
      read,
    );
  });

  test("stays as it was where it was there and was said", () => {
    const read = [head("criticism")];
    expect(weighOpinion(read, [doubt("criticism", { shown: true })], { criticism: HERE })).toEqual(read);
  });
});

describe("a label that says how a person behaves", () => {
  test("stands on the words that a rule knows, not on those quoted", () => {
    const threat = doubt("threat", { known: [[2, 8]], kind: "legal" });
    expect(weighOpinion([], [threat], { threat: HERE })).toEqual([
      second("invasion", [[2, 8]]),
      second("threat", [[2, 8]], { kind: "legal" }),
    ]);
  });

  test("is not added where a rule knows none", () => {
    expect(weighOpinion([], [doubt("invasion"), doubt("threat")], { invasion: HERE, threat: HERE })).toEqual([]);
  });
});

describe("what a label brings along", () => {
  test("comes with it", () => {
    expect(weighOpinion([], [doubt("sarcasm")], { sarcasm: HERE })).toEqual([second("criticism"), second("sarcasm")]);
  });

  test("is left as it was where it was there", () => {
    expect(weighOpinion([rule("criticism")], [doubt("sarcasm")], { sarcasm: HERE })).toEqual([
      rule("criticism"),
      second("sarcasm"),
    ]);
  });

  test("goes with it, where nothing else had brought it", () => {
    const sarcasm = doubt("sarcasm", { shown: true });
    expect(weighOpinion([head("criticism", "sarcasm"), head("sarcasm")], [sarcasm], {})).toEqual([]);
    expect(weighOpinion([rule("criticism"), head("sarcasm")], [sarcasm], {})).toEqual([rule("criticism")]);
    expect(weighOpinion([head("criticism"), head("sarcasm")], [sarcasm], {})).toEqual([head("criticism")]);
  });

  test("stays with it, and comes with it, even where it was denied", () => {
    const criticism = doubt("criticism", { shown: true });
    const sarcasm = doubt("sarcasm", { shown: true });
    expect(weighOpinion([head("criticism"), head("sarcasm")], [criticism, sarcasm], { sarcasm: HERE })).toEqual([
      head("criticism"),
      head("sarcasm"),
    ]);
    expect(weighOpinion([head("criticism")], [criticism, doubt("sarcasm")], { sarcasm: HERE })).toEqual([
      second("criticism"),
      second("sarcasm"),
    ]);
  });
});
