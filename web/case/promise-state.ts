import type { CaseView } from "#contract/case-shapes.ts";
import type { PromiseView } from "#contract/promises.ts";

export type PromiseState =
  | { kind: "on_time" | "soon" | "overdue"; promise: PromiseView; minutes: number }
  | { kind: "kept"; promise: PromiseView }
  | { kind: "waiting" }
  | { kind: "closed" }
  | { kind: "none" };

const SOON_MINUTES = 60;

/** Open promises, the next one first. */
export const openPromises = (promises: readonly PromiseView[]): PromiseView[] =>
  promises
    .filter((promise) => promise.state === "open")
    .toSorted((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt) || a.id - b.id);

/** How a time that was promised stands now; `minutes` to go, negative once it has passed. */
export function clockOf(dueAt: string, now: Date): { kind: "on_time" | "soon" | "overdue"; minutes: number } {
  const apart = Date.parse(dueAt) - now.getTime();
  if (apart < 0) return { kind: "overdue", minutes: Math.ceil(apart / 60_000) };
  const minutes = Math.floor(apart / 60_000);
  return { kind: apart <= SOON_MINUTES * 60_000 ? "soon" : "on_time", minutes };
}

/** What the promise bar says of a case: the next promise and its clock, or why there is none. */
export function promiseState(view: Pick<CaseView, "promises" | "waitingFor" | "state">, now: Date): PromiseState {
  if (view.state === "closed") return { kind: "closed" };
  const next = openPromises(view.promises)[0];
  if (next) return { ...clockOf(next.dueAt, now), promise: next };
  if (view.waitingFor === "customer") return { kind: "waiting" };
  const settled = view.promises
    .filter((promise) => promise.settledAt !== null)
    .toSorted((a, b) => Date.parse(b.settledAt ?? "") - Date.parse(a.settledAt ?? ""))[0];
  return settled?.state === "kept" ? { kind: "kept", promise: settled } : { kind: "none" };
}
