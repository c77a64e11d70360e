/** What may have just happened, each with one screen that helps when the head is empty. In the order in which they stand on a shelf. */
export const VEST_IDS = [
  "insults",
  "threats",
  "personal_remarks",
  "familiarity",
  "demands",
  "criticism_justified",
  "criticism_generalised",
  "criticism_allusion",
  "judgement_agent",
  "judgement_firm",
  "judgement_product",
  "anger",
  "disappointment",
  "confusion",
  "silence",
  "crying",
  "apology",
  "our_mistake",
  "saying_no",
  "knowing_nothing",
] as const;
export type VestId = (typeof VEST_IDS)[number];

/** A life vest in one language: what to hold on to, what to say first, what to do if it goes on. */
export interface Vest {
  id: VestId;
  /** What happened, as an agent would say it. */
  name: string;
  /** One breath, and that it is about the matter. For the agent alone. */
  ground: string;
  /**
   * First sentences, best first; each stands alone and is ready to be sent. Placeholders as in `technique-card.ts`.
   * Where the chat has none of its own, it takes those that are written.
   */
  say: { written: readonly string[]; chat?: readonly string[]; phone: readonly string[] };
  /** If it goes on: the next step, when to hand over, and how to put it down afterwards. For the agent alone. */
  goesOn: { next: string; handOver: string; pause: string };
  /** How agents look for it in their own words. */
  askedAs: readonly string[];
}
