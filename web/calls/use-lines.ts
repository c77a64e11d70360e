import type { CallView } from "#contract/call-shapes.ts";
import { type Condition, type Ladder, type SpokenLine, sayable } from "#knowhow/ladder.ts";
import { TRANSFER } from "./use-rungs.ts";

/** What must be so before a sentence may be said, as far as this call knows it. */
function holdsIn({ recording, rungs }: CallView): ReadonlySet<Condition> {
  const holds = new Set<Condition>();
  if (recording.mayBeClaimed) holds.add("recorded");
  if (!recording.on) holds.add("unrecorded");
  if (rungs.at(-1)?.bypass) holds.add("danger");
  return holds;
}

/**
 * The sentences that can be said truthfully now: of the open rung, or in answer to what was just heard. They are in the customer's language, what is
 * said of them in the agent's.
 */
export function useLines({
  view,
  ours,
  theirs,
  open,
  heard,
  nobodyFree,
}: {
  view: CallView;
  ours: Ladder | undefined;
  theirs: Ladder | undefined;
  open: number;
  heard: number | null;
  nobodyFree: boolean;
}): SpokenLine[] {
  const of = (ladder: Ladder | undefined) =>
    heard === null ? ladder?.rungs.find(({ rung }) => rung === open)?.say : ladder?.hardest[heard]?.say;
  // Whom nobody can be named to is told when we ring, and not that somebody takes over.
  if (heard === null && open === TRANSFER && nobodyFree)
    return (theirs?.callBack ?? []).filter((words) => !words.includes("{colleague}")).map((words) => ({ words }));
  const told = of(ours);
  const lines = (of(theirs) ?? []).map((line, at) => ({ ...line, asInSeed: told?.[at]?.asInSeed }));
  return sayable(lines, holdsIn(view));
}
