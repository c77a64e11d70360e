import type { ByRules } from "./by-rules.ts";
import type { DraftLabel, Finding, Reaction } from "./labels.ts";
import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";
import { cueWeight } from "./weigh.ts";
import { isUnfinished } from "./weigh-together.ts";

const MANY_APOLOGIES = 3;
const CLEAR = 2;

/** How much each good move shows respect together with a position of one's own. */
const RESPECT: Readonly<Partial<Record<DraftLabel, number>>> = {
  boundary: 3,
  option: 2,
  feel_felt_found: 1.5,
  reflection: 1.25,
  summary: 1.25,
  paraphrase: 1.25,
  question: 0.75,
  confirmation: 0.75,
  commitment: 0.75,
  apology: 0.75,
};

/** What attacks, and what is said to somebody who is not attacked. */
const ATTACKS = ["aggressive", "dismissal", "blame", "labels_person"] as const;
const RESPECTS = ["reflection", "paraphrase", "boundary"] as const;
const CERTAIN = 0.9;

/**
 * Whether heads that have not met a draft's words must not take it for an attack. Rules find no cue of one, and either it is still to be filled in, or
 * they are clear that it names the feeling, says the matter back, sets a limit, stands its ground or gives way, and heads are not sure of the contrary.
 */
export function attacksNobody(seen: ByRules, chanceOfAttack: number): boolean {
  const { groups, findings } = seen;
  if (ATTACKS.some((cue) => groups.has(cue))) return false;
  if (isUnfinished(seen)) return true;
  if (chanceOfAttack >= CERTAIN) return false;
  if (cueWeight(groups.get("assertive")) >= CLEAR || groups.has("submissive")) return true;
  return RESPECTS.some((label) => (findings.get(label)?.confidence ?? 0) >= CERTAIN);
}

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
  let assertive = cueWeight(groups.get("assertive"));
  for (const finding of labels) assertive += RESPECT[finding.label] ?? 0;
  if (assertive >= CLEAR && aggressive < CLEAR) return "assertive";
  return "neutral";
}
