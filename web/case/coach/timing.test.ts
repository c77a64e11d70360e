import { describe, expect, it } from "vitest";
import type { Mark } from "./marks.ts";
import { type Moment, marksOnRequest, marksToShow } from "./timing.ts";

const text = "Dzień dobry Panu. Magazyn znowu nie odpisał na nasze pytanie. Odezwę się wkrótce, bardzo przepraszam.";
const sentence = (words: string): readonly [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
const mark = (id: string, words: string, rule = "culprit"): Mark =>
  ({ id, rule, sentence: sentence(words), range: sentence(words), why: rule, label: null, offer: null }) as Mark;
const culprit = mark("1", "Magazyn znowu nie odpisał na nasze pytanie.");
const date = mark("2", "Odezwę się wkrótce, bardzo przepraszam.", "no_date");
const marks = [culprit, date];

const moment = (given: Partial<Moment> = {}): Moment => ({
  level: "as_i_write",
  text,
  caret: null,
  stillForMs: 1200,
  chat: false,
  quietForCase: false,
  skipped: new Set(),
  silent: new Set(),
  seen: new Set(),
  ...given,
});
const ids = (given: Partial<Moment>, from: readonly Mark[] = marks) => marksToShow(from, moment(given)).map((one) => one.id);

describe("marks that show by themselves", () => {
  it("wait for 1.2 s of stillness, 2.5 s in a chat", () => {
    expect(ids({ stillForMs: 1199 })).toEqual([]);
    expect(ids({ stillForMs: 1200 })).toEqual(["1", "2"]);
    expect(ids({ chat: true, stillForMs: 2499 })).toEqual([]);
    expect(ids({ chat: true, stillForMs: 2500 })).toEqual(["1"]);
  });

  it("never appear in the sentence of the caret, from its first letter to right behind its stop", () => {
    const [start, end] = culprit.sentence;
    for (const caret of [start, start + 5, end]) expect(ids({ caret })).toEqual(["2"]);
    expect(ids({ caret: end + 1 })).toEqual(["1"]);
    expect(ids({ caret: 3 })).toEqual(["1", "2"]);
  });

  it("stay when the caret comes to their sentence, as it does when they are clicked", () => {
    const caret = culprit.sentence[0] + 5;
    expect(ids({ caret, seen: new Set(["1", "2"]) })).toEqual(["1", "2"]);
    expect(ids({ caret, seen: new Set(["1"]), skipped: new Set(["1"]) })).toEqual(["2"]);
  });

  it("wait for the twelfth word", () => {
    expect(ids({ text: text.split(" ").slice(0, 11).join(" ") })).toEqual([]);
    expect(ids({ text: text.split(" ").slice(0, 12).join(" ") })).toEqual(["1", "2"]);
  });

  it("are three at most, the most useful first", () => {
    const many = ["a", "b", "c", "d"].map((id) => mark(id, "Magazyn znowu nie odpisał na nasze pytanie."));
    expect(ids({}, many)).toEqual(["a", "b", "c"]);
  });

  it("leave out what was skipped and what is silent, and make room for the next", () => {
    expect(ids({ skipped: new Set(["1"]) })).toEqual(["2"]);
    expect(ids({ silent: new Set(["no_date"]) })).toEqual(["1"]);
  });

  it("are none at the other levels and in a quiet case", () => {
    expect(ids({ level: "when_i_ask" })).toEqual([]);
    expect(ids({ level: "off" })).toEqual([]);
    expect(ids({ quietForCase: true })).toEqual([]);
  });
});

describe("marks on request", () => {
  const none = new Set<string>();
  it("come at once, also from a rule that fell silent, unless the coach is off", () => {
    expect(marksOnRequest(marks, { level: "when_i_ask", skipped: none, stopped: none })).toHaveLength(2);
    expect(marksOnRequest(marks, { level: "off", skipped: none, stopped: none })).toEqual([]);
  });
  it("respect what was skipped or stopped", () => {
    expect(marksOnRequest(marks, { level: "as_i_write", skipped: new Set(["2"]), stopped: none }).map((one) => one.id)).toEqual([
      "1",
    ]);
    expect(
      marksOnRequest(marks, { level: "as_i_write", skipped: none, stopped: new Set(["culprit"]) }).map((one) => one.id),
    ).toEqual(["2"]);
  });
});
