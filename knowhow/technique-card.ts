/** A technique as people read it: one card of the library, in one language. */
export interface TechniqueCard {
  /** The closed list of `reader/techniques/technique.ts`. */
  id: string;
  name: string;
  /** Other names that the field has for it. */
  also: readonly string[];
  /** What it does for both sides: one or two sentences. */
  why: string;
  /**
   * Wordings to say or write, for the mail and the phone. `{customer}` is how the customer is addressed, `{agent}` and `{colleague}` are names,
   * `{time}` is an exact day and hour, `[…]` is what only the agent knows. `{Pan|Pani}` is the form for a man and for a woman.
   */
  say: readonly string[];
  /** Wordings that look alike and do harm, each with the reason. */
  avoid: readonly { words: string; because: string }[];
  /** Where it helps. */
  helps: string;
  /** Where it does harm. */
  notWhen: readonly string[];
  /** What each of its parts is, by the part's name in the reader. */
  parts: Readonly<Record<string, string>>;
  /** Where it comes from: author and year, or the practice. */
  source: string;
  /** Our own view of it, from the desk: two to four sentences. */
  comment: string;
  /** How agents look for it in their own words: "he shouts that we are crooks". */
  askedAs: readonly string[];
}
