import type { TechniqueId } from "./technique.ts";

/** A draft, with what stood around it where that matters. */
export type GivenDraft = string | { draft: string; customersText?: string; earlierDrafts?: readonly string[] };

/** What a technique looks like in one language, and what only looks like it. These are tests. */
export type DraftExamples = {
  found: readonly GivenDraft[];
  /** Half of it, with the slots that must be reported as missing. */
  partly: readonly (readonly [given: GivenDraft, ...missing: string[]])[];
  /** Nothing may be said of this technique. */
  never: readonly GivenDraft[];
};

export type DraftsOf = Partial<Record<TechniqueId, DraftExamples>>;
