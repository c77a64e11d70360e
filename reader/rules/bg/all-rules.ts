import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_ACTS } from "./criticism-acts.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_MORE } from "./demand-more.ts";
import { DRAFT_AGGRESSIVE } from "./draft-aggressive.ts";
import { DRAFT_ASKING } from "./draft-asking.ts";
import { DRAFT_BLAME } from "./draft-blame.ts";
import { DRAFT_DISMISSAL } from "./draft-dismissal.ts";
import { DRAFT_EMPATHY } from "./draft-empathy.ts";
import { DRAFT_INSIDE } from "./draft-inside.ts";
import { DRAFT_LIMITS } from "./draft-limits.ts";
import { DRAFT_OPTIONS } from "./draft-options.ts";
import { DRAFT_PARAPHRASE } from "./draft-paraphrase.ts";
import { DRAFT_SUBMISSIVE } from "./draft-submissive.ts";
import { FEELINGS } from "./feelings.ts";
import { FEELINGS_MORE } from "./feelings-more.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { INSULT } from "./insult.ts";
import { INSULT_MORE } from "./insult-more.ts";
import { INVASION } from "./invasion.ts";
import { INVASION_MORE } from "./invasion-more.ts";
import { JUDGEMENT } from "./judgement.ts";
import { JUDGEMENT_MORE } from "./judgement-more.ts";
import { LEAVING } from "./leaving.ts";
import { POSTURE } from "./posture.ts";
import { SARCASM } from "./sarcasm.ts";
import { SIGNALS } from "./signals.ts";
import { STATUS } from "./status.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { THREAT } from "./threat.ts";
import { THREAT_LEGAL } from "./threat-legal.ts";
import { THREAT_MORE } from "./threat-more.ts";
import { ULTIMATUM } from "./ultimatum.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const BG_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...DEMAND_MORE,
  ...ULTIMATUM,
  ...INVASION,
  ...INVASION_MORE,
  ...CRITICISM,
  ...CRITICISM_ACTS,
  ...SARCASM,
  ...JUDGEMENT,
  ...JUDGEMENT_MORE,
  ...INSULT,
  ...INSULT_MORE,
  ...THREAT,
  ...THREAT_LEGAL,
  ...THREAT_MORE,
  ...SIGNALS,
  ...STATUS,
  ...LEAVING,
  ...SUPERVISOR,
  ...FEELINGS,
  ...FEELINGS_MORE,
];
export const BG_DRAFT: readonly Rule[] = [
  ...DRAFT_BLAME,
  ...DRAFT_INSIDE,
  ...DRAFT_DISMISSAL,
  ...WEAK_SPOTS,
  ...DRAFT_EMPATHY,
  ...DRAFT_PARAPHRASE,
  ...DRAFT_ASKING,
  ...DRAFT_LIMITS,
  ...DRAFT_OPTIONS,
  ...GOOD_MOVES,
  ...DRAFT_SUBMISSIVE,
  ...DRAFT_AGGRESSIVE,
  ...POSTURE,
];
