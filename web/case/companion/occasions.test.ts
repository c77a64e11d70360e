import { describe, expect, test } from "vitest";
import type { MessageView } from "#contract/messages.ts";
import { occasionsIn } from "./occasions.ts";

interface Seen {
  labels?: (string | [label: string, why: string])[];
  emotion?: string;
  intensity?: number;
  named?: string[];
}

const finding = (label: string | [string, string]) => {
  const [name, why] = typeof label === "string" ? [label, "pl.some.rule"] : label;
  return { label: name, why, confidence: 0.9, evidence: [] };
};
const from = (direction: "in" | "out", { labels = [], emotion = "calm", intensity = 0, named }: Seen = {}) =>
  ({
    direction,
    purpose: "message",
    reading:
      direction === "in" ? { lang: "pl", labels: labels.map(finding), emotion, intensity, masked: [], request: null } : null,
    named: named ? { areas: named.map((area) => ({ area, evidence: [] })), by: { id: 1, name: "Ewa" }, at: "" } : null,
  }) as unknown as MessageView;

describe("what a case calls for", () => {
  test("is in the words since our last answer", () => {
    expect(occasionsIn([from("in", { labels: ["demand"] }), from("out"), from("in", { labels: ["judgement"] })])).toEqual([
      "judgement_firm",
    ]);
  });

  test("is in the newest words where all are answered", () => {
    expect(occasionsIn([from("in", { labels: ["demand"] }), from("out")])).toEqual(["demand"]);
  });

  test("tells criticism by its form", () => {
    const form = (...labels: Required<Seen>["labels"]) => occasionsIn([from("in", { labels })]);
    expect(form("criticism")).toEqual(["criticism_justified"]);
    expect(form("criticism", "sarcasm")).toEqual(["criticism_allusion"]);
    expect(form(["criticism", "pl.criticism.always"])).toEqual(["criticism_generalised"]);
  });

  test("tells whom a judgement hits", () => {
    expect(occasionsIn([from("in", { labels: ["judgement", "insult", "invasion"] })])).toEqual(["invasion", "judgement_agent"]);
  });

  test("begins with a strong feeling, but not with a slight one", () => {
    expect(occasionsIn([from("in", { labels: ["demand"], emotion: "anger", intensity: 2 })])[0]).toBe("strong_feeling");
    expect(occasionsIn([from("in", { labels: ["demand"], emotion: "anger", intensity: 1 })])).toEqual(["demand"]);
  });

  test("follows what somebody has named, also where that is nothing", () => {
    expect(occasionsIn([from("in", { labels: ["demand"], named: ["criticism"] })])).toEqual(["criticism_justified"]);
    expect(occasionsIn([from("in", { labels: ["demand"], named: [] })])).toEqual([]);
  });

  test("is nothing before anybody wrote, and for a civil question", () => {
    expect(occasionsIn([])).toEqual([]);
    expect(occasionsIn([from("in", { labels: ["status_request"] })])).toEqual([]);
  });
});
