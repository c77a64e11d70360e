import type { Rule } from "../rule.ts";
import { AGGRESSIVE } from "./aggressive.ts";
import { BLAME } from "./blame.ts";
import { BOUNDARY } from "./boundary.ts";
import { COMMITMENT } from "./commitment.ts";
import { COURTESY } from "./courtesy.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_DEEDS } from "./criticism-deeds.ts";
import { CRITICISM_FAULTS } from "./criticism-faults.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_EXTRA } from "./demand-extra.ts";
import { DISMISSAL } from "./dismissal.ts";
import { EMOTIONS } from "./emotions.ts";
import { EMPTY_PROMISE } from "./empty-promise.ts";
import { FEELINGS } from "./feelings.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { INSULT } from "./insult.ts";
import { INSULT_NAMES } from "./insult-names.ts";
import { INVASION } from "./invasion.ts";
import { INVASION_FAMILIAR } from "./invasion-familiar.ts";
import { JUDGEMENT } from "./judgement.ts";
import { JUDGEMENT_NAMES } from "./judgement-names.ts";
import { LEAVING } from "./leaving.ts";
import { OVERDISCLOSURE } from "./overdisclosure.ts";
import { PARAPHRASE } from "./paraphrase.ts";
import { POSTURE } from "./posture.ts";
import { POWERLESS } from "./powerless.ts";
import { REFLECTION } from "./reflection.ts";
import { SARCASM } from "./sarcasm.ts";
import { SIGNALS } from "./signals.ts";
import { STATUS } from "./status.ts";
import { SUBMISSIVE } from "./submissive.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { THREAT } from "./threat.ts";
import { THREAT_LEVER } from "./threat-lever.ts";
import { ULTIMATUM } from "./ultimatum.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const PL_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...DEMAND_EXTRA,
  ...ULTIMATUM,
  ...INVASION,
  ...INVASION_FAMILIAR,
  ...CRITICISM,
  ...CRITICISM_DEEDS,
  ...CRITICISM_FAULTS,
  ...JUDGEMENT,
  ...JUDGEMENT_NAMES,
  ...INSULT,
  ...INSULT_NAMES,
  ...THREAT,
  ...THREAT_LEVER,
  ...SIGNALS,
  ...SARCASM,
  ...STATUS,
  ...LEAVING,
  ...SUPERVISOR,
  ...FEELINGS,
  ...EMOTIONS,
];
export const PL_DRAFT: readonly Rule[] = [
  ...WEAK_SPOTS,
  ...BLAME,
  ...OVERDISCLOSURE,
  ...EMPTY_PROMISE,
  ...POWERLESS,
  ...DISMISSAL,
  ...GOOD_MOVES,
  ...REFLECTION,
  ...PARAPHRASE,
  ...BOUNDARY,
  ...COMMITMENT,
  ...COURTESY,
  ...POSTURE,
  ...SUBMISSIVE,
  ...AGGRESSIVE,
];
