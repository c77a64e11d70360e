import { describe, expect, test } from "vitest";
import { FORGOTTEN_AFTER, keepPresence } from "./presence.ts";

const ewa = { id: 1, name: "Ewa" };
const bartek = { id: 2, name: "Bartek" };

function keeper() {
  const clock = { now: 0 };
  const changes: number[] = [];
  return { clock, changes, presence: keepPresence({ changed: (number) => changes.push(number), now: () => clock.now }) };
}

describe("presence", () => {
  test("shows who is where and what they do, and tells of it once", () => {
    const { presence, changes } = keeper();
    presence.put("a/1", { case: 1042, person: ewa, doing: "reading" });
    presence.put("a/1", { case: 1042, person: ewa, doing: "reading" });
    expect(presence.of(1042)).toEqual([{ person: ewa, doing: "reading" }]);
    expect(presence.of(1043)).toEqual([]);
    expect(changes).toEqual([1042]);
  });

  test("shows a person once, with the most telling of what their windows say", () => {
    const { presence } = keeper();
    presence.put("a/1", { case: 1042, person: ewa, doing: "writing_reply" });
    presence.put("a/2", { case: 1042, person: ewa, doing: "reading" });
    presence.put("b/1", { case: 1042, person: bartek, doing: "writing_note" });
    expect(presence.of(1042)).toEqual([
      { person: ewa, doing: "writing_reply" },
      { person: bartek, doing: "writing_note" },
    ]);
    presence.leave("a/1", 1042);
    expect(presence.of(1042)[0]).toEqual({ person: ewa, doing: "reading" });
  });

  test("leaves out whoever asks", () => {
    const { presence } = keeper();
    presence.put("a/1", { case: 1042, person: ewa, doing: "reading" });
    expect(presence.of(1042, ewa.id)).toEqual([]);
  });

  test("forgets whoever was not heard of for 30 seconds, and says so", () => {
    const { presence, clock, changes } = keeper();
    presence.put("a/1", { case: 1042, person: ewa, doing: "reading" });
    clock.now = FORGOTTEN_AFTER - 1;
    presence.sweep();
    expect(presence.of(1042)).toHaveLength(1);
    clock.now = FORGOTTEN_AFTER;
    expect(presence.of(1042)).toEqual([]);
    presence.sweep();
    expect(changes).toEqual([1042, 1042]);
    expect(presence.placesOf("a")).toEqual([]);
  });

  test("keeps whoever gives a sign of life", () => {
    const { presence, clock } = keeper();
    presence.put("a/1", { case: 1042, person: ewa, doing: "reading" });
    clock.now = 20_000;
    presence.put("a/1", { case: 1042, person: ewa, doing: "reading" });
    clock.now = 40_000;
    presence.sweep();
    expect(presence.of(1042)).toHaveLength(1);
  });

  test("lets go of everybody behind a process that is gone, and of nobody else", () => {
    const { presence } = keeper();
    presence.put("a/1", { case: 1042, person: ewa, doing: "reading" });
    presence.put("a/2", { case: 1043, person: ewa, doing: "reading" });
    presence.put("ab/1", { case: 1042, person: bartek, doing: "reading" });
    presence.leaveAll("a");
    expect(presence.of(1042)).toEqual([{ person: bartek, doing: "reading" }]);
    expect(presence.of(1043)).toEqual([]);
  });
});
