import { type BreakView, LONGEST_BREAK_MINUTES } from "#contract/breaks.ts";
import { shownCall } from "../calls/kept-calls.ts";
import type { KeptCall } from "../calls/sending.ts";

const A_MINUTE = 60_000;
const LONGEST = LONGEST_BREAK_MINUTES * A_MINUTE;

/** When the newest call was over that this device keeps the end of, that rest follows, and that the desk has not heard of; else null. */
export function unheardEnd(calls: readonly KeptCall[]): string | null {
  const ends = calls.flatMap((one) =>
    one.pending.flatMap((stamp) =>
      stamp.kind === "end" && (stamp.ending.hard || shownCall(one).endedAs === "by_us") ? stamp.at : [],
    ),
  );
  return ends.toSorted().at(-1) ?? null;
}

/** The break that follows a call which was over at `end`, reckoned as the desk will (`desk/breaks/starting.ts`); null once its longest has passed. */
export function deviceBreak(end: string, { minutes, now }: { minutes: number; now: number }): BreakView | null {
  const began = Math.floor(Date.parse(end) / A_MINUTE) * A_MINUTE + A_MINUTE;
  if (began + LONGEST <= now) return null;
  const minimumUntil = new Date(began + minutes * A_MINUTE).toISOString();
  return { minimumUntil, returnable: false, until: minimumUntil, latest: new Date(began + LONGEST).toISOString() };
}
