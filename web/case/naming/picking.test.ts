import { describe, expect, it } from "vitest";
import type { FindingView, NamingView } from "#contract/messages.ts";
import { markedFirst, nameInPanel, samePick, toggled, wordsWithin } from "./picking.ts";

const text = "Jutro idę do rzecznika. Trzeci raz to samo.";
const finding = (label: string, evidence: [number, number][], kind?: string): FindingView => ({
  label,
  evidence,
  kind,
  confidence: 0.9,
  why: "test",
});
const message = (labels: FindingView[], named: NamingView | null = null) => ({
  text,
  reading: { lang: "pl", labels, masked: [], request: null },
  named,
});
const named = (...areas: NamingView["areas"][number]["area"][]): NamingView => ({
  areas: areas.map((area) => ({ area, evidence: [] })),
  by: { id: 1, name: "Ewa" },
  at: "2026-11-26T10:00:00.000Z",
});

describe("what is marked first", () => {
  it("is the guess, in the order of the panel", () =>
    expect(markedFirst(message([finding("judgement", [[0, 5]]), finding("criticism", [[24, 43]])]))).toEqual([
      "criticism",
      "judgement",
    ]));
  it("is what somebody named, instead of the guess", () => {
    expect(markedFirst(message([finding("criticism", [[24, 43]])], named("demand")))).toEqual(["demand"]);
    expect(markedFirst(message([finding("criticism", [[24, 43]])], named()))).toEqual([]);
  });
  it("is nothing where nothing was seen or read", () => {
    expect(markedFirst(message([finding("shouting", [[0, 5]])]))).toEqual([]);
    expect(markedFirst({ text, reading: null, named: null })).toEqual([]);
  });
});

describe("picking", () => {
  it("takes an area in and out and keeps their order", () => {
    expect(toggled(["criticism"], "demand")).toEqual(["demand", "criticism"]);
    expect(toggled(["demand", "criticism"], "demand")).toEqual(["criticism"]);
  });
  it("is the same whatever the order, and not with one more or less", () => {
    expect(samePick(["demand", "criticism"], ["criticism", "demand"])).toBe(true);
    expect(samePick(["demand"], ["demand", "criticism"])).toBe(false);
    expect(samePick([], [])).toBe(true);
  });
});

describe("an area's name in the panel", () => {
  const step: [number, number] = [0, 22];
  it("is pressure where the reader saw a step announced and nothing worse", () => {
    const pressed = message([finding("threat", [step], "authority"), finding("invasion", [step])]);
    expect(nameInPanel(pressed, "invasion")).toBe("pressure");
    expect(nameInPanel({ ...pressed, named: named("demand") }, "invasion")).toBe("pressure");
  });
  it("is its own where it was not seen, or somebody is hurt", () => {
    expect(nameInPanel(message([]), "invasion")).toBe("invasion");
    expect(nameInPanel(message([finding("invasion", [step])]), "invasion")).toBe("invasion");
  });
});

describe("selected words", () => {
  it("are taken without the space around them", () => expect(wordsWithin(text, [23, 44])).toEqual([24, 44]));
  it("are none where only space is selected", () => expect(wordsWithin(text, [23, 24])).toBeNull());
});
