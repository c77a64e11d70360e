import { describe, expect, it } from "vitest";
import { areasOf, cutAtEdges, quoteOf, seenAreas } from "./shield.ts";

const text = "Który to już raz mam pytać, wy barany? Buty oddałem 3 tygodnie temu.";
const insult = [text.indexOf("barany"), text.indexOf("barany") + 6] as const;

describe("cutAtEdges", () => {
  it("covers exactly the insult and leaves every other letter in place", () => {
    const stretches = cutAtEdges(text, { masked: [insult] });
    expect(stretches.map((one) => one.text).join("")).toBe(text);
    expect(stretches.filter((one) => one.masked).map((one) => one.text)).toEqual(["barany"]);
  });

  it("keeps a mark that runs through a covered word", () => {
    const stretches = cutAtEdges(text, { masked: [insult], marked: [[0, insult[1]]] });
    expect(stretches.map((one) => [one.text, one.masked, one.marked])).toEqual([
      ["Który to już raz mam pytać, wy ", false, true],
      ["barany", true, true],
      ["? Buty oddałem 3 tygodnie temu.", false, false],
    ]);
  });

  it("survives ranges outside the text and no ranges at all", () => {
    expect(cutAtEdges("abc", { masked: [[2, 90]] }).map((one) => one.text)).toEqual(["ab", "c"]);
    expect(cutAtEdges("abc", { masked: [] })).toEqual([{ start: 0, text: "abc", masked: false, marked: false }]);
    expect(cutAtEdges("", { masked: [] })).toEqual([]);
  });
});

describe("quoteOf", () => {
  it("covers an insult inside the quote", () =>
    expect(quoteOf(text, [0, insult[1] + 1], { masked: [insult] })).toBe("Który to już raz mam pytać, wy ▒▒▒ ?"));
  it("does not cover what lies outside it", () => expect(quoteOf(text, [0, 16], { masked: [insult] })).toBe("Który to już raz"));
  it("closes up lines and cuts at a word", () =>
    expect(quoteOf("pierwszy\n\n  drugi trzeci czwarty", [0, 33], { masked: [], longest: 20 })).toBe("pierwszy drugi…"));
});

describe("seenAreas", () => {
  const labels = [
    { label: "judgement", confidence: 0.7, evidence: [insult], why: "r1" },
    { label: "criticism", confidence: 0.9, evidence: [[0, 16] as const], why: "r2" },
    { label: "profanity", confidence: 1, evidence: [insult], why: "r3" },
  ].map((one) => ({ ...one, evidence: one.evidence.map(([a, b]): [number, number] => [a, b]) }));

  it("names areas with their words, never the words behind the shield", () => {
    expect(seenAreas(text, labels, [insult]).map((one) => [one.area, one.quotes])).toEqual([
      ["criticism", ["Który to już raz"]],
      ["judgement", ["▒▒▒"]],
    ]);
  });
  it("names nothing without words that show it", () =>
    expect(seenAreas(text, [{ label: "demand", confidence: 1, evidence: [], why: "" }], [])).toEqual([]));
});

describe("the name of an area", () => {
  const finding = (label: string, evidence: [number, number][], kind?: string) => ({
    label,
    evidence,
    kind,
    confidence: 0.9,
    why: "test",
  });
  const text = "I will go to the ombudsman, you fool.";

  it("is pressure where all that crosses a line is an announced step", () => {
    const labels = [finding("threat", [[0, 26]], "authority"), finding("invasion", [[0, 26]])];
    expect(seenAreas(text, labels, [])).toMatchObject([{ area: "invasion", name: "pressure" }]);
  });

  it("is invasion where somebody is insulted too, or threatened with harm", () => {
    const insulted = [
      finding("threat", [[0, 26]], "authority"),
      finding("invasion", [
        [0, 26],
        [28, 36],
      ]),
    ];
    expect(seenAreas(text, insulted, [])).toMatchObject([{ name: "invasion" }]);
    const harmed = [finding("threat", [[0, 26]], "physical"), finding("invasion", [[0, 26]])];
    expect(seenAreas(text, harmed, [])).toMatchObject([{ name: "invasion" }]);
  });
});

describe("areasOf", () => {
  const guess = { label: "criticism", confidence: 0.9, evidence: [[0, 16]] as [number, number][], why: "r2" };
  const reading = { lang: "pl", labels: [guess], masked: [[...insult]] as [number, number][], request: null };
  const named = (areas: { area: "invasion" | "demand"; evidence: [number, number][] }[]) => ({
    areas,
    by: { id: 1, name: "Ewa" },
    at: "2026-11-26T10:00:00.000Z",
  });

  it("is the guess until somebody names the words", () =>
    expect(areasOf({ text, reading, named: null }, [insult])).toMatchObject([
      { area: "criticism", quotes: ["Który to już raz"] },
    ]));
  it("is what was named instead of the guess, behind the same shield", () =>
    expect(areasOf({ text, reading, named: named([{ area: "invasion", evidence: [[...insult]] }]) }, [insult])).toMatchObject([
      { area: "invasion", name: "invasion", quotes: ["▒▒▒"] },
    ]));
  it("has no words where the whole message shows an area, and calls it by its own name", () =>
    expect(areasOf({ text, reading: null, named: named([{ area: "invasion", evidence: [] }]) }, [])).toMatchObject([
      { name: "invasion", evidence: [], quotes: [] },
    ]));
  it("is nothing where somebody said that nothing is there", () =>
    expect(areasOf({ text, reading, named: named([]) }, [])).toEqual([]));
});
