import { describe, expect, test } from "vitest";
import { speaker } from "./say.ts";

const say = speaker("bg", { "a.back": "Отново на работа: {at}.", "a.quote": "„{words}“.", "a.wait": "Още {at}…" });

describe("a sentence that ends with an hour or a year", () => {
  test.for([
    ["понеделник, 09:00 ч.", "Отново на работа: понеделник, 09:00 ч."],
    ["30.10.2026 г.", "Отново на работа: 30.10.2026 г."],
    ["26 listopada 2026 r.", "Отново на работа: 26 listopada 2026 r."],
    ["утре", "Отново на работа: утре."],
  ] as const)("has one stop: %s", ([at, said]) => {
    expect(say("a.back", { at })).toBe(said);
  });

  test("leaves other words' stops alone", () => {
    expect(say("a.quote", { words: "Добре.. 16:00 ч..." })).toBe("„Добре.. 16:00 ч...“.");
    expect(say("a.wait", { at: "16:00 ч." })).toBe("Още 16:00 ч.…");
  });
});
