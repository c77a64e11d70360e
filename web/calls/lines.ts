import type { CallView } from "#contract/call-shapes.ts";
import type { Outcome } from "#contract/ladder.ts";

export type Line =
  | { key: string; at: string; kind: CallView["notes"][number]["kind"]; text: string }
  | { key: string; at: string; kind: "step"; rung: number; bypass: boolean }
  | { key: string; at: string; kind: "outcome"; rung: number; outcome: Outcome; because: string };

/** Everything that was written and done, by its hour: the rungs stand between the notes. */
export function linesOf(view: CallView): Line[] {
  const steps = view.rungs.flatMap(({ clientId, rung, at, bypass, outcome, because, judgedAt }): Line[] => [
    { key: clientId, at, kind: "step", rung, bypass: bypass !== null },
    ...(outcome && judgedAt
      ? [{ key: `${clientId}-outcome`, at: judgedAt, kind: "outcome" as const, rung, outcome, because }]
      : []),
  ]);
  const notes = view.notes.map(({ clientId, at, kind, text }): Line => ({ key: clientId, at, kind, text }));
  return [...steps, ...notes].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
