import type { Rule } from "../rule.ts";
import { AGGRESSIVE } from "./aggressive.ts";
import { ASSERTIVE } from "./assertive.ts";
import { BLAME } from "./blame.ts";
import { BOUNDARY } from "./boundary.ts";
import { CLOSING } from "./closing.ts";
import { COMMITMENT } from "./commitment.ts";
import { COURTESIES } from "./courtesies.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_FAULT } from "./criticism-fault.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_MONEY } from "./demand-money.ts";
import { DISMISSAL } from "./dismissal.ts";
import { EMOTIONS } from "./emotions.ts";
import { FEELINGS } from "./feelings.ts";
import { GOOD_MOVES } from "./good-moves.ts";
import { INSULT } from "./insult.ts";
import { INVASION } from "./invasion.ts";
import { JUDGEMENT } from "./judgement.ts";
import { LEAVING } from "./leaving.ts";
import { MOCKERY } from "./mockery.ts";
import { OPTION } from "./option.ts";
import { OVERDISCLOSURE } from "./overdisclosure.ts";
import { PARAPHRASE } from "./paraphrase.ts";
import { POSTURE } from "./posture.ts";
import { POWERLESS } from "./powerless.ts";
import { QUESTION } from "./question.ts";
import { REFLECTION } from "./reflection.ts";
import { SARCASM } from "./sarcasm.ts";
import { STATUS } from "./status.ts";
import { SUBMISSIVE } from "./submissive.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { THREAT } from "./threat.ts";
import { THREAT_LEVER } from "./threat-lever.ts";
import { ULTIMATUM } from "./ultimatum.ts";
import { VAGUE_PROMISE } from "./vague-promise.ts";
import { WEAK_SPOTS } from "./weak-spots.ts";

export const EN_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...DEMAND_MONEY,
  ...ULTIMATUM,
  ...INVASION,
  ...CRITICISM,
  ...CRITICISM_FAULT,
  ...SARCASM,
  ...JUDGEMENT,
  ...INSULT,
  ...THREAT,
  ...THREAT_LEVER,
  ...STATUS,
  ...LEAVING,
  ...SUPERVISOR,
  ...EMOTIONS,
  ...FEELINGS,
];
export const EN_DRAFT: readonly Rule[] = [
  ...WEAK_SPOTS,
  ...BLAME,
  ...OVERDISCLOSURE,
  ...VAGUE_PROMISE,
  ...POWERLESS,
  ...DISMISSAL,
  ...GOOD_MOVES,
  ...REFLECTION,
  ...PARAPHRASE,
  ...QUESTION,
  ...BOUNDARY,
  ...OPTION,
  ...COMMITMENT,
  ...CLOSING,
  ...COURTESIES,
  ...POSTURE,
  ...AGGRESSIVE,
  ...MOCKERY,
  ...SUBMISSIVE,
  ...ASSERTIVE,
];
