import { describe, expect, it } from "vitest";
import { colleaguesFor, mentionAt, mentioned } from "./mentions.ts";

const people = [
  { id: 1, name: "Ewa Zielińska" },
  { id: 2, name: "Bartek Lis" },
  { id: 3, name: "Marta" },
  { id: 4, name: "Łukasz Żak" },
  { id: 5, name: "Ewa Nowak" },
  { id: 6, name: "Георги" },
];

describe("mentionAt", () => {
  it.each([
    ["Zapytaj @Ma", { from: 8, query: "Ma" }],
    ["@", { from: 0, query: "" }],
    ["(@Ewa Zie", { from: 1, query: "Ewa Zie" }],
    ["Питай @Гео", { from: 6, query: "Гео" }],
  ])("sees the name begun in %s", (text, found) => expect(mentionAt(text, text.length)).toEqual(found));
  it.each(["biuro@firma", "Zapytaj Martę", "@Ewa Zielińska o to", ""])("sees none in %s", (text) =>
    expect(mentionAt(text, text.length)).toBeNull(),
  );
  it("looks at the caret, not at the end", () => expect(mentionAt("@Ma i reszta", 3)).toEqual({ from: 0, query: "Ma" }));
});

describe("colleaguesFor", () => {
  it("finds by first or last name without accents", () => {
    expect(colleaguesFor("zak", people).map((one) => one.id)).toEqual([4]);
    expect(colleaguesFor("luk", people).map((one) => one.id)).toEqual([4]);
    expect(colleaguesFor("ewa", people).map((one) => one.id)).toEqual([1, 5]);
    expect(colleaguesFor("ge", people)).toEqual([]);
  });
});

describe("mentioned", () => {
  it("names the whole name, or a first name nobody shares", () => {
    expect(mentioned("@Marta, @Bartek i @Георги: proszę", people)).toEqual([2, 3, 6]);
    expect(mentioned("@Ewa Zielińska sprawdzi", people)).toEqual([1]);
  });
  it("does not guess between two, nor name without @, nor inside a word", () => {
    expect(mentioned("@Ewa sprawdzi", people)).toEqual([]);
    expect(mentioned("Marta, adres biuro@marta.pl, @Martanna", people)).toEqual([]);
  });
});
