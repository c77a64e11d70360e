import { z } from "zod";

/** The five rungs of the ladder: empathy, boundary, silence and notes, transfer, ending. */
export const Rung = z.number().int().min(1).max(5);
export const RUNGS = [1, 2, 3, 4, 5] as const;
export const SILENCE = 3;
export const ENDING = 5;

/** What somebody says became of a rung; nothing else leads to the next one. */
export const Outcome = z.enum(["calmed", "no_result", "not_possible"]);
export type Outcome = z.output<typeof Outcome>;

/** What alone leads past the rungs to the end of the call, from anywhere and at once. */
export const Bypass = z.enum(["threat", "emergency"]);
export type Bypass = z.output<typeof Bypass>;

export const RecordingState = z.enum(["off", "notice_given", "consent_given", "objected"]);
export type RecordingState = z.output<typeof RecordingState>;

interface Visit {
  rung: number;
  outcome: Outcome | null;
}

/**
 * Whether a rung may be stepped onto: true, or the refusal. One goes up when the rung below brought no result or was not possible, by the newest
 * judgement of it; one goes down freely. The device asks the same while it is offline.
 * @param visits the rungs stepped onto so far, oldest first
 */
export function mayStepOn(
  { ladderOn, visits }: { ladderOn: boolean; visits: readonly Visit[] },
  rung: number,
  bypass: boolean,
): true | "call.ladder_off" | "rung.stands" | "rung.not_tried" {
  const standing = visits.at(-1);
  if (standing?.rung === rung) return "rung.stands";
  if (bypass && rung === ENDING) return true;
  if (!ladderOn) return "call.ladder_off";
  for (let below = 1; below < rung; below++) {
    const judged = visits.findLast((visit) => visit.rung === below && visit.outcome !== null)?.outcome;
    if (judged !== "no_result" && judged !== "not_possible") return "rung.not_tried";
  }
  return true;
}

/** Whether the words "this call is recorded" are true, and were said before: only then may they be offered. */
export const mayClaimRecording = ({ state, on }: { state: RecordingState; on: boolean }): boolean =>
  on && (state === "notice_given" || state === "consent_given");

/**
 * The spans of silence on the third rung, in which the customer is not interrupted: each begins when one steps onto it or has said that one is
 * there, and ends with the next line said or the next rung. The last one goes on until `now`.
 */
export function silencesOf({
  visits,
  said,
  endedAt,
  now,
}: {
  visits: readonly { rung: number; at: string }[];
  said: readonly { at: string }[];
  endedAt: string | null;
  now: string;
}): { from: string; until: string; goesOn: boolean }[] {
  return visits.flatMap(({ rung, at }, index) => {
    if (rung !== SILENCE) return [];
    const left = visits[index + 1]?.at ?? endedAt;
    const ends = said.map((line) => line.at).filter((line) => line > at && (left === null || line < left));
    const marks = [at, ...ends, left ?? now];
    return marks.slice(1).map((until, n) => ({ from: marks[n]!, until, goesOn: left === null && n === marks.length - 2 }));
  });
}
