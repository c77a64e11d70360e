import { describe, expect, it } from "vitest";
import type { PromiseView } from "#contract/promises.ts";
import { clockOf, promiseState } from "./promise-state.ts";

const now = new Date("2026-11-24T13:05:00Z");
const promise = (given: Partial<PromiseView> = {}): PromiseView => ({
  id: 1,
  what: "news",
  words: "",
  phone: null,
  dueAt: "2026-11-24T13:30:00Z",
  told: true,
  owner: { id: 7, name: "Ewa" },
  madeAt: "2026-11-23T09:00:00Z",
  state: "open",
  settledAt: null,
  ...given,
});
const open = { state: "open", waitingFor: "us" } as const;

describe("clockOf", () => {
  it.each([
    ["2026-11-24T14:05:01Z", "on_time", 60],
    ["2026-11-24T14:05:00Z", "soon", 60],
    ["2026-11-24T13:05:00Z", "soon", 0],
    ["2026-11-24T13:04:59Z", "overdue", 0],
    ["2026-11-24T12:05:00Z", "overdue", -60],
  ] as const)("%s is %s", (dueAt, kind, minutes) => {
    const clock = clockOf(dueAt, now);
    expect(clock.kind).toBe(kind);
    expect(clock.minutes + 0).toBe(minutes);
  });
});

describe("promiseState", () => {
  it("speaks of the earliest open promise", () => {
    const later = promise({ id: 2, dueAt: "2026-11-25T09:00:00Z" });
    const state = promiseState({ ...open, promises: [later, promise()] }, now);
    expect(state).toMatchObject({ kind: "soon", minutes: 25, promise: { id: 1 } });
  });

  it("does not count promises that are settled", () => {
    const kept = promise({ state: "kept", settledAt: "2026-11-24T12:00:00Z" });
    expect(promiseState({ ...open, promises: [kept] }, now).kind).toBe("kept");
    expect(promiseState({ ...open, promises: [{ ...kept, state: "late" }] }, now).kind).toBe("none");
  });

  it("says kept only when the newest settled promise was", () => {
    const kept = promise({ state: "kept", settledAt: "2026-11-22T12:00:00Z" });
    const released = promise({ id: 2, state: "released", settledAt: "2026-11-24T12:00:00Z" });
    expect(promiseState({ ...open, promises: [kept, released] }, now).kind).toBe("none");
  });

  it("owes nothing while the customer is asked, unless something was promised all the same", () => {
    expect(promiseState({ ...open, waitingFor: "customer", promises: [] }, now).kind).toBe("waiting");
    expect(promiseState({ ...open, waitingFor: "customer", promises: [promise()] }, now).kind).toBe("soon");
    expect(promiseState({ ...open, state: "closed", promises: [] }, now).kind).toBe("closed");
  });
});
