import { EditorState } from "prosemirror-state";
import { expect, it } from "vitest";
import { docOf, textOf } from "../composer/editor/plain-text.ts";
import type { Mark } from "./marks.ts";
import { coachPlugin, underline, underlining } from "./underlining.ts";

const text = "Dzień dobry,\nMagazyn znowu nie odpisał. Odezwę się wkrótce.\n\nEwa";
const markOn = (words: string, rule = "culprit"): Mark => {
  const start = text.indexOf(words);
  return {
    id: words,
    rule,
    range: [start, start + words.length],
    sentence: [start, start + words.length],
    why: rule,
    label: null,
    offer: null,
  } as Mark;
};
const marks = [markOn("Magazyn znowu nie odpisał."), markOn("wkrótce", "no_date")];
const open = (plugins = [coachPlugin()]) => EditorState.create({ doc: docOf(text), plugins });
const underlined = (state: EditorState) =>
  (underlining.getState(state)?.set.find() ?? []).map((one) => state.doc.textBetween(one.from, one.to));

it("leaves what is saved letter for letter the same, with the coach on, off and on again", () => {
  const without = open([]);
  let state = open();
  state = state.apply(underline(state, { marks, open: null }));
  state = state.apply(underline(state, { marks, open: marks[0]!.id }));
  const typed = (one: EditorState) => one.apply(one.tr.insertText("Tak. ", 1));
  expect(textOf(typed(state).doc)).toBe(textOf(typed(without).doc));
  expect(JSON.stringify(typed(state).doc.toJSON())).toBe(JSON.stringify(typed(without).doc.toJSON()));
  state = state.apply(underline(state, { marks: [], open: null }));
  expect(textOf(state.doc)).toBe(text);
});

it("underlines the very words", () => {
  const state = open();
  expect(underlined(state.apply(underline(state, { marks, open: null })))).toEqual(["Magazyn znowu nie odpisał.", "wkrótce"]);
});

it("moves with its words, and goes when they are changed", () => {
  let state = open();
  state = state.apply(underline(state, { marks, open: null }));
  state = state.apply(state.tr.insertText("Szanowny Panie, ", 1));
  expect(underlined(state)).toEqual(["Magazyn znowu nie odpisał.", "wkrótce"]);
  const inside = underlining.getState(state)!.set.find()[0]!.from + 3;
  state = state.apply(state.tr.insertText("x", inside));
  expect(underlined(state)).toEqual(["wkrótce"]);
});
