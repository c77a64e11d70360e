import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_DEEDS } from "./criticism-deeds.ts";
import { CRITICISM_FAULTS } from "./criticism-faults.ts";
import { CRITICISM_PLAIN } from "./criticism-plain.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_EXTRA } from "./demand-extra.ts";
import { DEMAND_HINTS } from "./demand-hints.ts";
import { DEMAND_MANNER } from "./demand-manner.ts";
import { DEMAND_PLAIN } from "./demand-plain.ts";
import { EMOTIONS } from "./emotions.ts";
import { FEELINGS } from "./feelings.ts";
import { INSULT } from "./insult.ts";
import { INSULT_HINTS } from "./insult-hints.ts";
import { INSULT_NAMES } from "./insult-names.ts";
import { INVASION } from "./invasion.ts";
import { INVASION_FAMILIAR } from "./invasion-familiar.ts";
import { INVASION_HINTS } from "./invasion-hints.ts";
import { JUDGEMENT } from "./judgement.ts";
import { JUDGEMENT_HINTS } from "./judgement-hints.ts";
import { JUDGEMENT_NAMES } from "./judgement-names.ts";
import { LEAVING } from "./leaving.ts";
import { LEAVING_HINTS } from "./leaving-hints.ts";
import { LEAVING_PLAIN } from "./leaving-plain.ts";
import { SARCASM } from "./sarcasm.ts";
import { SARCASM_HINTS } from "./sarcasm-hints.ts";
import { SARCASM_PLAIN } from "./sarcasm-plain.ts";
import { SIGNALS } from "./signals.ts";
import { STATUS } from "./status.ts";
import { STATUS_HINTS } from "./status-hints.ts";
import { STATUS_PLAIN } from "./status-plain.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { SUPERVISOR_HINTS } from "./supervisor-hints.ts";
import { THREAT } from "./threat.ts";
import { THREAT_HINTS } from "./threat-hints.ts";
import { THREAT_LEVER } from "./threat-lever.ts";
import { THREAT_ADVICE } from "./threat-advice.ts";
import { ULTIMATUM } from "./ultimatum.ts";
import { ULTIMATUM_HINTS } from "./ultimatum-hints.ts";

export const PL_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...DEMAND_EXTRA,
  ...DEMAND_MANNER,
  ...DEMAND_PLAIN,
  ...DEMAND_HINTS,
  ...ULTIMATUM,
  ...ULTIMATUM_HINTS,
  ...INVASION,
  ...INVASION_FAMILIAR,
  ...INVASION_HINTS,
  ...CRITICISM,
  ...CRITICISM_DEEDS,
  ...CRITICISM_FAULTS,
  ...CRITICISM_PLAIN,
  ...JUDGEMENT,
  ...JUDGEMENT_NAMES,
  ...JUDGEMENT_HINTS,
  ...INSULT,
  ...INSULT_NAMES,
  ...INSULT_HINTS,
  ...THREAT,
  ...THREAT_LEVER,
  ...THREAT_ADVICE,
  ...THREAT_HINTS,
  ...SIGNALS,
  ...SARCASM,
  ...SARCASM_PLAIN,
  ...SARCASM_HINTS,
  ...STATUS,
  ...STATUS_PLAIN,
  ...STATUS_HINTS,
  ...LEAVING,
  ...LEAVING_PLAIN,
  ...LEAVING_HINTS,
  ...SUPERVISOR,
  ...SUPERVISOR_HINTS,
  ...FEELINGS,
  ...EMOTIONS,
];
