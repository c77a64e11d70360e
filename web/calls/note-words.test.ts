import { describe, expect, test } from "vitest";
import { meaningOf } from "./note-words.ts";

describe("a line of the notes", () => {
  test.for([
    ["/3", { kind: "rung", rung: 3 }],
    [" /5 ", { kind: "rung", rung: 5 }],
    ["/6", { kind: "outcome", outcome: "calmed" }],
    ["/7", { kind: "outcome", outcome: "no_result" }],
    ["/8", { kind: "outcome", outcome: "not_possible" }],
    ["/9", { kind: "end" }],
    ["/0", { kind: "danger" }],
    ["/p answer by mail", { kind: "promise", text: "answer by mail" }],
    ["/p", { kind: "promise", text: "" }],
    ["/р отговор по имейл", { kind: "promise", text: "отговор по имейл" }],
    ["/q ile mam czekać", { kind: "line", as: "quote", text: "ile mam czekać" }],
    ["/я колко ще чакам", { kind: "line", as: "quote", text: "колко ще чакам" }],
    ["trzeci raz zmieniono termin", { kind: "line", as: "note", text: "trzeci raz zmieniono termin" }],
  ] as const)("%s", ([typed, meaning]) => {
    expect(meaningOf(typed)).toEqual(meaning);
  });

  test.for(["/35 cm", "/3 days late", "1/2 of it", "/promise", "/quality of the part", "page 3/5"])(
    "that only looks like a key stays a note: %s",
    (typed) => {
      expect(meaningOf(typed)).toEqual({ kind: "line", as: "note", text: typed });
    },
  );

  test.for(["", "   ", "/q", "/q  "])("that holds nothing is nothing: “%s”", (typed) => {
    expect(meaningOf(typed)).toEqual({ kind: "nothing" });
  });
});
