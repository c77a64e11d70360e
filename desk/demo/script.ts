import type { Matter } from "#contract/information.ts";
import type { OptionWords } from "#contract/options.ts";
import type { Situation } from "#contract/situations.ts";
import type { Language } from "#words/say.ts";
import type { LinkKind } from "../cases/together/linking.ts";
import type { NewSelection } from "../information/selecting.ts";
import type { DemoCall } from "./calling.ts";
import type { Field, Tag } from "./labels.ts";

export type Name = "ewa" | "bartek" | "elena" | "marta" | "adam" | "georgi";

/**
 * When something happens, seen from the hour at which the demo is filled: "12d 10:20" is twelve working days back at 10:20 by the
 * firm's clock, "40m" is forty minutes ago, "+20m" in twenty minutes, "+1d 16:00" on the next working day at four.
 */
export type When = string;

/** One thing that somebody does in a case. `{next}` in words to the customer stands for the date they promise, written in the case's language. */
export type Step = { at: When } & (
  | { says: string }
  | { by: Name; replies: string; next?: When; waits?: "us" | "customer" | "colleagues" }
  | { by: Name; notes: string; mentions?: Name[] }
  | { by: Name; gives: Name }
  /** A call on the case, which ends at this hour; with the next news promised in it. */
  | { by: Name; calls: DemoCall; next?: When }
  | { by: Name; stage: number }
  | { by: Name; teamLine: string }
  | { by: Name; promises: string; due: When }
  /** The news that is owed comes at another hour, and the customer hears of it before. */
  | { by: Name; movesTo: When; words: string }
  | { by: Name; option: Partial<OptionWords> & Pick<OptionWords, "kind" | "what">; until?: When }
  | { by: Name; sendsChoice: string }
  /** Which of the options, by their place in the mail. */
  | { chooses: number; words?: string }
  | { by: Name; decides: string; steps: { words: string; due: When }[] }
  /** Decides about something the team knows. */
  | { by: Name; selects: Omit<NewSelection, "number" | "by" | "nextWordAt" | "reviewAt">; nextWord?: When }
  | { by: Name; matter: Matter }
  | { by: Name; situation: Situation }
  | { by: Name; follows: string }
  | { by: Name; watches: true }
  | { by: Name; tags: Tag[] }
  | { by: Name; field: Field; value: string }
  | { by: Name; snoozesUntil: When }
  /** To the case of an earlier story, by its subject. */
  | { by: Name; linksTo: string; as: LinkKind }
  /** The same matter had come a second time, in a case of its own. */
  | { by: Name; takesIn: { at: When; subject: string; says: string } }
  | { by: Name; endsChat: true }
  /** What follows from words, said word by word and when: advice leaves at once, a warning waits for a second person. */
  | { by: Name; proposes: "advice" | "warning"; quote: string; said: When; reason: string }
  | { by: Name; asks: string }
  | { answers: "yes" | "partly" | "not_yet"; words?: string }
  /** Nobody has answered for a week: the desk asks again, and closes the case a week after that. */
  | { silence: true }
  | { by: Name; closes: string }
  | { by: Name; marksSpam: true }
);

/** A case from its first words on, its steps in the order of time. */
export interface Story {
  language: Language;
  customer: { name: string; email: string };
  subject: string;
  team: "repairs" | "shop";
  channel?: "mail" | "form" | "chat";
  steps: [{ at: When; says: string }, ...Step[]];
}

/** Something that hit many customers at once: what stands in their cases until its hour, what all are told, and how each goes on. */
export interface Affair {
  title: string;
  what: string;
  by: Name;
  at: When;
  texts: Record<Language, string>;
  next: When;
  ended?: When;
  stories: Story[];
}
