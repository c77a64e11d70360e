import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { DEMAND } from "./demand.ts";
import { FEELINGS } from "./feelings.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { INSULT } from "./insult.ts";
import { INVASION } from "./invasion.ts";
import { JUDGEMENT } from "./judgement.ts";
import { POSTURE } from "./posture.ts";
import { SIGNALS } from "./signals.ts";
import { THREAT } from "./threat.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const EN_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...INVASION,
  ...CRITICISM,
  ...JUDGEMENT,
  ...INSULT,
  ...THREAT,
  ...SIGNALS,
  ...FEELINGS,
];
export const EN_DRAFT: readonly Rule[] = [...WEAK_SPOTS, ...GOOD_MOVES, ...POSTURE];
