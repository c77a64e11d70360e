import { speakWhen } from "../../when.ts";
import { useZone } from "../../zone.ts";
import { useCase } from "../CaseContext.tsx";
import { useSayIn } from "../say-in.ts";
import { heard } from "./standing.ts";

/** What the customer hears, in their language, with the hour of the next word; nothing where nothing is written yet. */
export function useHeard({
  words,
  options,
  nextStep,
  nextWordAt,
}: {
  words: string;
  options: readonly string[];
  nextStep: string;
  nextWordAt: string | null;
}): string {
  const view = useCase();
  const zone = useZone();
  const theirs = useSayIn(view.language);
  if (theirs === null || (words.trim() === "" && nextStep.trim() === "")) return "";
  const nextWord =
    nextWordAt === null ? "" : theirs("information.said_next_word", { at: speakWhen(view.language, zone).exact(nextWordAt) });
  return heard({ words, options: [...options], nextStep }, { ways: theirs("information.said_ways"), nextWord });
}
