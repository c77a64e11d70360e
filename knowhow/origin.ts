import type { Origin } from "./offering.ts";

/** One origin that behaviour may have, as people read it: what may lie behind it, and how one would notice. */
export interface OriginCard {
  id: Origin;
  name: string;
  /** Two or three humane explanations, each with what would speak for it and what against. */
  explanations: readonly { words: string; speaksFor: string; speaksAgainst: string }[];
}
