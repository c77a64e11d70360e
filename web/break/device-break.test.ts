import { describe, expect, test } from "vitest";
import type { KeptCall } from "../calls/sending.ts";
import { begunCall, type Ending, NOTHING, type Stamp } from "../calls/stamps.ts";
import { deviceBreak, unheardEnd } from "./device-break.ts";

const at = (time: string) => `2026-11-26T${time}.000Z`;
const stepTo = (rung: number): Stamp => ({ kind: "step", clientId: `step ${rung}`, at: at("13:50:00"), rung });
const ended = (time: string, ending: Partial<Ending> = {}): Stamp => ({
  kind: "end",
  clientId: "end",
  at: at(time),
  ending: { ...NOTHING, ...ending },
});

function kept(...pending: Stamp[]): KeptCall {
  const base = begunCall({
    clientId: "call",
    at: at("13:45:00"),
    case: { number: 1042, subject: "Laptop", language: "pl" },
    customer: { id: 7, name: "Marian Wójcik" },
    agent: { id: 2, name: "Bartek" },
    direction: "in",
    phone: "",
  });
  return { clientId: "call", id: 5, base, pending, declined: [], openRefused: null, wants: "" };
}

describe("an end that the desk has not heard of", () => {
  test("brings rest where the call was ended on the fifth rung or was hard, and nowhere else", () => {
    expect(unheardEnd([kept(stepTo(5), ended("14:00:10"))])).toBe(at("14:00:10"));
    expect(unheardEnd([kept(ended("14:00:10", { hard: true }))])).toBe(at("14:00:10"));
    expect(unheardEnd([kept(stepTo(4), ended("14:00:10"))])).toBeNull();
    expect(unheardEnd([kept(stepTo(5))])).toBeNull();
    expect(unheardEnd([])).toBeNull();
  });

  test("is the newest of several", () => {
    const calls = [kept(ended("14:07:00", { hard: true })), kept(ended("14:00:10", { hard: true }))];
    expect(unheardEnd(calls)).toBe(at("14:07:00"));
  });
});

describe("the break that follows", () => {
  const breakAt = (time: string) => deviceBreak(at("14:00:10"), { minutes: 10, now: Date.parse(at(time)) });

  test("shows the hours that the desk will count, and nobody is back before the desk says so", () => {
    const hours = { minimumUntil: at("14:11:00"), until: at("14:11:00"), latest: at("14:31:00"), returnable: false };
    expect(breakAt("14:00:10")).toEqual(hours);
    expect(breakAt("14:30:59")).toEqual(hours);
  });

  test("is over where the desk would begin none any more", () => {
    expect(breakAt("14:31:00")).toBeNull();
  });
});
