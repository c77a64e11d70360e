import type { Rung } from "./ladder.ts";

/** One moment of the demonstrated call: somebody speaks, is silent, or writes something down. */
export interface DemonstratedMoment {
  rung: Rung;
  who: "customer" | "agent" | "note" | "silence";
  /** What is said or written; swearing stands as signs, as it does in the article. Of a silence, how long it lasts. */
  words: string;
  /** What the rung before has brought: this is why one goes up. */
  outcome?: { of: Rung; as: "calmed" | "no_result" | "not_possible" };
  /** What to look at here. */
  look: string;
}

/** The call of Marian and Bartek, told again in our words (S3-11 … S3-27), and how else it could have ended. */
export interface Demonstration {
  title: string;
  about: string;
  customer: string;
  agent: string;
  /** What the customer wants, under all that is shouted. */
  wants: string;
  moments: readonly DemonstratedMoment[];
  /** After each of these rungs it could have been over, and mostly is. */
  otherwise: readonly { after: Rung; words: string }[];
  /** What follows once the call has ended. */
  afterwards: readonly string[];
  source: string;
}
