import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_ACTS } from "./criticism-acts.ts";
import { CRITICISM_PLAIN } from "./criticism-plain.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_MORE } from "./demand-more.ts";
import { FEELINGS } from "./feelings.ts";
import { FEELINGS_MORE } from "./feelings-more.ts";
import { INSULT } from "./insult.ts";
import { INSULT_MORE } from "./insult-more.ts";
import { INVASION } from "./invasion.ts";
import { INVASION_MORE } from "./invasion-more.ts";
import { JUDGEMENT } from "./judgement.ts";
import { JUDGEMENT_MORE } from "./judgement-more.ts";
import { LEAVING } from "./leaving.ts";
import { SARCASM } from "./sarcasm.ts";
import { SARCASM_PLAIN } from "./sarcasm-plain.ts";
import { SIGNALS } from "./signals.ts";
import { STATUS } from "./status.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { THREAT } from "./threat.ts";
import { THREAT_LEGAL } from "./threat-legal.ts";
import { THREAT_MORE } from "./threat-more.ts";
import { ULTIMATUM } from "./ultimatum.ts";

export const BG_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...DEMAND_MORE,
  ...ULTIMATUM,
  ...INVASION,
  ...INVASION_MORE,
  ...CRITICISM,
  ...CRITICISM_ACTS,
  ...CRITICISM_PLAIN,
  ...SARCASM,
  ...SARCASM_PLAIN,
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
