import type { OptionWords } from "#contract/options.ts";
import type { Language } from "#words/say.ts";

export type Name = "ewa" | "bartek" | "elena" | "marta" | "adam" | "georgi";

/**
 * When something happens, seen from the hour at which the demo is filled: "12d 10:20" is twelve working days back at 10:20 by the
 * firm's clock, "40m" is forty minutes ago, "+20m" in twenty minutes, "+1d 16:00" on the next working day at four.
 */
export type When = string;

/** One thing that somebody does in a case. `{next}` in a reply stands for the date it promises, written in the case's language. */
export type Step = { at: When } & (
  | { says: string }
  | { by: Name; replies: string; next?: When; waits?: "us" | "customer" | "colleagues" }
  | { by: Name; notes: string; mentions?: Name[] }
  | { by: Name; gives: Name }
  | { by: Name; stage: number }
  | { by: Name; teamLine: string }
  | { by: Name; promises: string; due: When }
  | { by: Name; option: Partial<OptionWords> & Pick<OptionWords, "kind" | "what">; until?: When }
  | { by: Name; sendsChoice: string }
  /** Which of the options, by their place in the mail. */
  | { chooses: number; words?: string }
  | { by: Name; decides: string; steps: { words: string; due: When }[] }
  | { by: Name; asks: string }
  | { answers: "yes" | "partly" | "not_yet"; words?: string }
  | { by: Name; closes: string }
);

/** A case from its first words on, its steps in the order of time. */
export interface Story {
  language: Language;
  customer: { name: string; email: string };
  subject: string;
  team: "repairs" | "shop";
  channel?: "mail" | "form";
  steps: [{ at: When; says: string }, ...Step[]];
}
