import { fillWording, type WordingFacts } from "./filling.ts";

/** The rungs of the ladder for a call that goes wrong, in their order (S3-06 … S3-10). */
export const RUNGS = [1, 2, 3, 4, 5] as const;
export type Rung = (typeof RUNGS)[number];

/**
 * What must be so before a sentence may be said. `recorded`: a recording runs and was announced, for "we are recording" must be neither bluff
 * nor threat (ruling T5); `unrecorded`: none runs; `danger`: the ladder was left because people are in danger.
 */
export type Condition = "recorded" | "unrecorded" | "danger";

/** A sentence to say on the telephone, with the same slots as in `technique-card.ts`. */
export interface SpokenLine {
  words: string;
  only?: Condition;
  /** A sentence of the article that the ladder comes from, kept beside ours, and why ours stands first (ruling T6). */
  asInSeed?: string;
}

/** One rung as people read it during a call: in few words, always in the same place. */
export interface RungCard {
  rung: Rung;
  name: string;
  /** What is reached when this rung has done its work. */
  aim: string;
  /** Best first. On the third rung these are for the moment the customer asks, and for no other. */
  say: readonly SpokenLine[];
  waitFor: string;
  upIf: string;
  /** What makes it worse here. */
  traps: readonly string[];
}

/** Everything an agent may want to read in a hard call, in one language. */
export interface Ladder {
  /** How the ladder is walked, and what it is never for. */
  order: readonly string[];
  never: readonly string[];
  rungs: readonly RungCard[];
  /** The first words of a call; a voice box hears no word about the matter. */
  opening: { incoming: readonly string[]; outgoing: readonly string[]; voiceBox: readonly string[] };
  /** What is said before a recording starts, and when the customer does not want it. */
  recording: { notice: readonly string[]; objected: readonly string[] };
  /** Nobody who could take over is free. */
  callBack: readonly string[];
  /** The sentences that take the breath away, and what can be said then. */
  hardest: readonly { asks: string; say: readonly SpokenLine[] }[];
  feelFeltFound: { name: string; when: string; never: readonly string[]; say: readonly string[] };
  /** Adapting to the customer's tone: shown because it is taught, and rejected on the telephone (S3-04). */
  matching: { name: string; what: string; whyNot: readonly string[]; instead: string };
  evidence: readonly { says: string; source: string }[];
  source: string;
}

/** The lines that are true now; those that only this moment allows come first. */
export const sayable = (lines: readonly SpokenLine[], holds: ReadonlySet<Condition>): SpokenLine[] =>
  lines.filter(({ only }) => only === undefined || holds.has(only)).toSorted((a, b) => Number(!a.only) - Number(!b.only));

/**
 * A line with the facts of the call. Whoever is not known is left out of the sentence: on the telephone nobody can say "[…]", and a name that
 * stands between commas is no part of the grammar around it.
 */
export function fillSpoken(words: string, facts: WordingFacts): string {
  if (facts.customer) return fillWording(words, facts);
  const without = words
    .replace(/^\{customer\}, (\p{L})/u, (_, first: string) => first.toUpperCase())
    .replace(/, \{customer\}(?:,|(?=[.?]))/g, "");
  return fillWording(without, facts);
}
