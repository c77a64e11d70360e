import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_ACTS } from "./criticism-acts.ts";
import { CRITICISM_GRIEVANCE } from "./criticism-grievance.ts";
import { CRITICISM_PLAIN } from "./criticism-plain.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_BEYOND } from "./demand-beyond.ts";
import { DEMAND_HINTS } from "./demand-hints.ts";
import { DEMAND_MORE } from "./demand-more.ts";
import { FEELINGS } from "./feelings.ts";
import { FEELINGS_MORE } from "./feelings-more.ts";
import { INSULT } from "./insult.ts";
import { INSULT_CREATURES } from "./insult-creatures.ts";
import { INSULT_MORE } from "./insult-more.ts";
import { INSULT_NAMES } from "./insult-names.ts";
import { INVASION } from "./invasion.ts";
import { INVASION_CLOSENESS } from "./invasion-closeness.ts";
import { INVASION_CONTEMPT } from "./invasion-contempt.ts";
import { INVASION_HINTS } from "./invasion-hints.ts";
import { INVASION_MORE } from "./invasion-more.ts";
import { JUDGEMENT } from "./judgement.ts";
import { JUDGEMENT_HINTS } from "./judgement-hints.ts";
import { JUDGEMENT_IMAGES } from "./judgement-images.ts";
import { JUDGEMENT_MORE } from "./judgement-more.ts";
import { LEAVING } from "./leaving.ts";
import { LEAVING_HINTS } from "./leaving-hints.ts";
import { LEAVING_MORE } from "./leaving-more.ts";
import { SARCASM } from "./sarcasm.ts";
import { SARCASM_MORE } from "./sarcasm-more.ts";
import { SARCASM_PLAIN } from "./sarcasm-plain.ts";
import { SIGNALS } from "./signals.ts";
import { STATUS } from "./status.ts";
import { STATUS_HINTS } from "./status-hints.ts";
import { STATUS_MORE } from "./status-more.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { SUPERVISOR_HINTS } from "./supervisor-hints.ts";
import { SUPERVISOR_MORE } from "./supervisor-more.ts";
import { THREAT } from "./threat.ts";
import { THREAT_HINTS } from "./threat-hints.ts";
import { THREAT_LEGAL } from "./threat-legal.ts";
import { THREAT_MORE } from "./threat-more.ts";
import { THREAT_ROUGH } from "./threat-rough.ts";
import { THREAT_VEILED } from "./threat-veiled.ts";
import { ULTIMATUM } from "./ultimatum.ts";
import { ULTIMATUM_HINTS } from "./ultimatum-hints.ts";
import { ULTIMATUM_MORE } from "./ultimatum-more.ts";

export const BG_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...DEMAND_MORE,
  ...DEMAND_BEYOND,
  ...DEMAND_HINTS,
  ...ULTIMATUM,
  ...ULTIMATUM_MORE,
  ...ULTIMATUM_HINTS,
  ...INVASION,
  ...INVASION_MORE,
  ...INVASION_CLOSENESS,
  ...INVASION_CONTEMPT,
  ...INVASION_HINTS,
  ...CRITICISM,
  ...CRITICISM_ACTS,
  ...CRITICISM_PLAIN,
  ...CRITICISM_GRIEVANCE,
  ...SARCASM,
  ...SARCASM_PLAIN,
  ...SARCASM_MORE,
  ...JUDGEMENT,
  ...JUDGEMENT_MORE,
  ...JUDGEMENT_IMAGES,
  ...JUDGEMENT_HINTS,
  ...INSULT,
  ...INSULT_MORE,
  ...INSULT_CREATURES,
  ...INSULT_NAMES,
  ...THREAT,
  ...THREAT_LEGAL,
  ...THREAT_MORE,
  ...THREAT_VEILED,
  ...THREAT_ROUGH,
  ...THREAT_HINTS,
  ...SIGNALS,
  ...STATUS,
  ...STATUS_MORE,
  ...STATUS_HINTS,
  ...LEAVING,
  ...LEAVING_MORE,
  ...LEAVING_HINTS,
  ...SUPERVISOR,
  ...SUPERVISOR_MORE,
  ...SUPERVISOR_HINTS,
  ...FEELINGS,
  ...FEELINGS_MORE,
];
