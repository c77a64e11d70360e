import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_DEEDS } from "./criticism-deeds.ts";
import { CRITICISM_FAULTS } from "./criticism-faults.ts";
import { CRITICISM_PLAIN } from "./criticism-plain.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_EXTRA } from "./demand-extra.ts";
import { DEMAND_MANNER } from "./demand-manner.ts";
import { DEMAND_PLAIN } from "./demand-plain.ts";
import { EMOTIONS } from "./emotions.ts";
import { FEELINGS } from "./feelings.ts";
import { INSULT } from "./insult.ts";
import { INSULT_NAMES } from "./insult-names.ts";
import { INVASION } from "./invasion.ts";
import { INVASION_FAMILIAR } from "./invasion-familiar.ts";
import { JUDGEMENT } from "./judgement.ts";
import { JUDGEMENT_NAMES } from "./judgement-names.ts";
import { LEAVING } from "./leaving.ts";
import { LEAVING_PLAIN } from "./leaving-plain.ts";
import { SARCASM } from "./sarcasm.ts";
import { SARCASM_PLAIN } from "./sarcasm-plain.ts";
import { SIGNALS } from "./signals.ts";
import { STATUS } from "./status.ts";
import { STATUS_PLAIN } from "./status-plain.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { THREAT } from "./threat.ts";
import { THREAT_LEVER } from "./threat-lever.ts";
import { ULTIMATUM } from "./ultimatum.ts";

export const PL_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...DEMAND_EXTRA,
  ...DEMAND_MANNER,
  ...DEMAND_PLAIN,
  ...ULTIMATUM,
  ...INVASION,
  ...INVASION_FAMILIAR,
  ...CRITICISM,
  ...CRITICISM_DEEDS,
  ...CRITICISM_FAULTS,
  ...CRITICISM_PLAIN,
  ...JUDGEMENT,
  ...JUDGEMENT_NAMES,
  ...INSULT,
  ...INSULT_NAMES,
  ...THREAT,
  ...THREAT_LEVER,
  ...SIGNALS,
  ...SARCASM,
  ...SARCASM_PLAIN,
  ...STATUS,
  ...STATUS_PLAIN,
  ...LEAVING,
  ...LEAVING_PLAIN,
  ...SUPERVISOR,
  ...FEELINGS,
  ...EMOTIONS,
];
