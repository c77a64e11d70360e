import type { CaseView } from "#contract/case-shapes.ts";

export interface FirstStep {
  words: string;
  owner: number | null;
  dueAt: string | null;
}

/**
 * What stands in the form before anybody writes: what the customer chose is what one most likely agrees on; a decision made anew begins with
 * what the one before still has to do. An hour that has passed is no hour any more.
 */
export function firstDecision({ choice, options, decision }: Pick<CaseView, "choice" | "options" | "decision">, now: number) {
  const ahead = (at: string | null): string | null => (at !== null && Date.parse(at) > now ? at : null);
  const left = decision?.steps.filter(({ state }) => state === "open") ?? [];
  if (decision && !choice?.answeredAt) {
    const steps = left.map(({ words, owner, dueAt }): FirstStep => ({ words, owner: owner?.id ?? null, dueAt: ahead(dueAt) }));
    return { option: decision.option?.id ?? null, summary: decision.summary, steps: steps.length > 0 ? steps : [EMPTY] };
  }
  const chosen = options.find(({ id }) => id === choice?.chosen);
  if (!chosen) return { option: null, summary: "", steps: [EMPTY] };
  return { option: chosen.id, summary: chosen.what, steps: [{ words: chosen.what, owner: null, dueAt: ahead(chosen.until) }] };
}

const EMPTY: FirstStep = { words: "", owner: null, dueAt: null };
