import { describe, expect, test } from "vitest";
import type { CallView } from "#contract/call-shapes.ts";
import { begunCall, NOTHING, type Stamp, withStamp } from "./stamps.ts";

const begun = (): CallView =>
  begunCall({
    clientId: "call",
    at: "2026-11-26T14:00:00.000Z",
    case: { number: 1042, subject: "Laptop", language: "pl" },
    customer: { id: 7, name: "Marian Wójcik" },
    agent: { id: 2, name: "Bartek" },
    direction: "in",
    phone: "",
  });

let count = 0;
const at = () => new Date(Date.parse("2026-11-26T14:00:00.000Z") + ++count * 1000).toISOString();
const step = (rung: number): Stamp => ({ kind: "step", clientId: `step ${rung} ${++count}`, at: at(), rung });
const judge = (rung: number, outcome: "calmed" | "no_result" | "not_possible"): Stamp => ({
  kind: "judge",
  clientId: `judge ${++count}`,
  at: at(),
  rung,
  outcome,
  because: "",
});
const upTo = (rung: number): Stamp[] =>
  Array.from({ length: rung }, (_, below) => below + 1).flatMap((each) =>
    each < rung ? [step(each), judge(each, "no_result")] : [step(each)],
  );
const callAfter = (stamps: readonly Stamp[], view = begun()) => stamps.reduce(withStamp, view);
const ended = { ...NOTHING, closingWords: "Do widzenia." };

describe("a call on the device", () => {
  test("allows the first rung and no other", () => {
    const { may } = begun();
    expect([may.rung1, may.rung2, may.rung5, may.bypass]).toEqual([true, "rung.not_tried", "rung.not_tried", true]);
  });

  test("allows the next rung once the one that stands had no result", () => {
    const { may, rung } = callAfter([...upTo(2), judge(2, "no_result")]);
    expect([rung, may.rung1, may.rung3, may.rung4]).toEqual([2, true, true, "rung.not_tried"]);
  });

  test("does not lead up from a customer who has calmed", () => {
    expect(callAfter([...upTo(2), judge(2, "calmed")]).may.rung3).toBe("rung.not_tried");
  });

  test("keeps the end from whoever has not tried the fourth rung", () => {
    expect(callAfter(upTo(4)).may.rung5).toBe("rung.not_tried");
    expect(callAfter([...upTo(4), judge(4, "not_possible")]).may.rung5).toBe(true);
  });

  test("goes to the end at once for safety, with the ladder off as well", () => {
    const off = callAfter([{ kind: "ladder", clientId: "off", at: at(), on: false }]);
    const out = callAfter([{ ...step(5), bypass: { because: "threat", words: "says he will come" } } as Stamp], off);
    expect([out.rung, out.rungs[0]!.bypass]).toEqual([5, { because: "threat", words: "says he will come" }]);
    expect(off.may.rung1).toBe("call.ladder_off");
  });

  test("does a stamp once that is known already", () => {
    const [first, line] = [
      step(1),
      { kind: "line", clientId: "a line", at: at(), as: "note", text: "third time", rung: 1 } as Stamp,
    ];
    const twice = callAfter([first, line, first, line]);
    expect([twice.rungs.length, twice.notes.length]).toEqual([1, 1]);
  });

  test("judges only the rung that stands", () => {
    expect(callAfter([...upTo(2), judge(1, "calmed")]).rungs.map(({ outcome }) => outcome)).toEqual(["no_result", null]);
  });

  test("claims a recording only while one runs that was announced", () => {
    const recording = (state: "off" | "notice_given" | "objected", on: boolean): Stamp => ({
      kind: "recording",
      clientId: `recording ${++count}`,
      at: at(),
      state,
      on,
      words: "",
    });
    const claimed = (...stamps: Stamp[]) => callAfter(stamps).recording.mayBeClaimed;
    expect(claimed(recording("notice_given", true))).toBe(true);
    expect(claimed(recording("notice_given", false))).toBe(false);
    expect(claimed(recording("notice_given", true), recording("objected", false))).toBe(false);
    expect(claimed(recording("off", true))).toBe(false);
  });

  test("ended on the fifth rung is ended by us, and owes a reason for later", () => {
    const stamps: Stamp[] = [
      ...upTo(4),
      judge(4, "not_possible"),
      step(5),
      { kind: "end", clientId: "end", at: at(), ending: ended },
    ];
    const over = callAfter(stamps);
    expect([over.endedAs, over.reason.owed, over.closingWords, over.may.rung1]).toEqual([
      "by_us",
      true,
      "Do widzenia.",
      "call.ended",
    ]);
  });

  test("ended in peace owes nothing, and has no closing words", () => {
    const over = callAfter([...upTo(1), judge(1, "calmed"), { kind: "end", clientId: "end", at: at(), ending: ended }]);
    expect([over.endedAs, over.reason.owed, over.closingWords]).toEqual(["finished", false, ""]);
  });
});
