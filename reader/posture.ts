import type { DraftLabel, Finding, Reaction } from "./labels.ts";
import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";
import { cueWeight } from "./weigh.ts";

const MANY_APOLOGIES = 3;
const CLEAR = 2;

/** The one reaction of a draft. An attack outweighs giving way, as it is what the customer will answer. */
export function reactionOf(
  labels: readonly Finding<DraftLabel>[],
  groups: ReadonlyMap<Rule["label"], readonly Hit[]>,
  apologies: number,
): Reaction {
  const has = (label: DraftLabel) => labels.some((finding) => finding.label === label);
  const aggressive = cueWeight(groups.get("aggressive")) + (has("dismissal") ? 1.5 : 0);
  const submissive = cueWeight(groups.get("submissive")) + (apologies >= MANY_APOLOGIES ? 3 : 0) + (has("powerless") ? 1 : 0);
  if (aggressive >= CLEAR && aggressive >= submissive) return "aggressive";
  if (submissive >= CLEAR) return "submissive";
  const respect = ["reflection", "paraphrase", "question", "summary", "confirmation", "apology", "commitment"] as const;
  const shown = respect.filter(has).length;
  const assertive = cueWeight(groups.get("assertive")) + (has("boundary") ? 3 : 0) + (has("option") ? 2 : 0) + shown * 0.75;
  if (assertive >= CLEAR && aggressive < CLEAR) return "assertive";
  return "neutral";
}
