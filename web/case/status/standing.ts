import type { SelectionView } from "#contract/information.ts";
import { asSentence } from "../sentence.ts";

/** Why something that is kept back is asked about again: the case is in another stage, or its day has come; null while neither. */
export function dueAgain(selection: SelectionView, stage: number, now: number): "stage" | "day" | null {
  if (selection.how === "told") return null;
  if (selection.stage !== stage) return "stage";
  return selection.reviewAt !== null && Date.parse(selection.reviewAt) <= now ? "day" : null;
}

/** What still concerns somebody: what is kept back, and what was to be told and has not been. */
export const standing = (selections: readonly SelectionView[]): SelectionView[] =>
  selections.filter(({ how, said }) => how !== "told" || !said);

/** What the customer hears: the news with the ways that are open; or, in place of what is kept back, its cause and the next step. */
export function heard(
  { words, options, nextStep }: Pick<SelectionView, "words" | "options" | "nextStep">,
  { ways, nextWord }: { ways: string; nextWord: string },
): string {
  const listed = options.length === 0 ? "" : [ways, ...options.map((option) => `– ${option}`)].join("\n");
  const first = [asSentence(words), asSentence(nextStep)].filter(Boolean).join(" ");
  return [first, listed, nextWord].filter(Boolean).join("\n\n");
}
