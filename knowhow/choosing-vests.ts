import type { Channel, Stage } from "./offering.ts";
import { VEST_IDS, type VestId } from "./vests.ts";

/** What the customer's newest words show, as far as a life vest is chosen by it. */
export type VestSign =
  | "threat_to_people"
  | "threat_of_a_step"
  | "insult"
  | "personal_remark"
  | "familiar"
  | "demand"
  | "criticism_justified"
  | "criticism_generalised"
  | "criticism_allusion"
  | "judgement_agent"
  | "judgement_firm"
  | "judgement_product"
  | "anger"
  | "disappointment"
  | "confusion"
  | "few_words";

/** What hurts first comes first: a limit before a feeling, a feeling before the matter. What follows a first choice is what it is mostly taken for. */
const CHOICES: readonly (readonly [sign: VestSign, vests: readonly VestId[]])[] = [
  ["threat_to_people", ["threats", "insults"]],
  ["personal_remark", ["personal_remarks", "insults"]],
  ["insult", ["insults", "judgement_agent"]],
  ["threat_of_a_step", ["threats", "demands"]],
  ["judgement_agent", ["judgement_agent", "insults"]],
  ["familiar", ["familiarity", "personal_remarks"]],
  ["demand", ["demands", "saying_no"]],
  ["criticism_justified", ["criticism_justified", "our_mistake"]],
  ["criticism_allusion", ["criticism_allusion", "criticism_generalised"]],
  ["criticism_generalised", ["criticism_generalised", "criticism_justified"]],
  ["judgement_product", ["judgement_product", "judgement_firm"]],
  ["judgement_firm", ["judgement_firm", "judgement_product"]],
  ["anger", ["anger", "criticism_justified"]],
  ["disappointment", ["disappointment", "crying"]],
  ["confusion", ["confusion", "knowing_nothing"]],
  ["few_words", ["silence", "confusion"]],
];

/** At the first stage the person wants to be heard before anything is answered; a limit still comes first. */
const FEELINGS: ReadonlySet<VestSign> = new Set(["anger", "disappointment", "confusion"]);
const LIMITS: ReadonlySet<VestSign> = new Set([
  "threat_to_people",
  "personal_remark",
  "insult",
  "threat_of_a_step",
  "judgement_agent",
  "familiar",
]);

/** Where nothing is seen, what the stage mostly makes hard. */
const BY_STAGE: Readonly<Record<Stage, VestId>> = {
  empathy: "knowing_nothing",
  understand: "knowing_nothing",
  options: "saying_no",
  decision: "saying_no",
  follow_through: "our_mistake",
};

/** All life vests, the one that fits best first: by what is seen, then the stage, then the channel. A table, so that one may disagree with it. */
export function orderVests({ signs, stage, channel }: { signs: readonly VestSign[]; stage: Stage; channel: Channel }): VestId[] {
  const seen = CHOICES.filter(([sign]) => signs.includes(sign));
  const rank = (sign: VestSign): number => {
    if (LIMITS.has(sign)) return 0;
    // Silence on the line or in the chat is now; in a mail it is only a short mail.
    if (sign === "few_words") return channel === "written" ? 4 : 1;
    if (FEELINGS.has(sign)) return stage === "empathy" ? 1 : 3;
    return 2;
  };
  const inOrder = seen.toSorted(([a], [b]) => rank(a) - rank(b));
  // A demand that is to be decided on calls for the no itself, at once.
  const decided = stage === "options" || stage === "decision";
  const first = inOrder.map(([sign, [vest, next]]) => (sign === "demand" && decided && next ? next : vest!));
  const next = inOrder.flatMap(([, vests]) => vests);
  return [...new Set([...first, ...next, BY_STAGE[stage], ...VEST_IDS])];
}
