import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_FAULT } from "./criticism-fault.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_MONEY } from "./demand-money.ts";
import { EMOTIONS } from "./emotions.ts";
import { FEELINGS } from "./feelings.ts";
import { INSULT } from "./insult.ts";
import { INVASION } from "./invasion.ts";
import { JUDGEMENT } from "./judgement.ts";
import { LEAVING } from "./leaving.ts";
import { SARCASM } from "./sarcasm.ts";
import { STATUS } from "./status.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { THREAT } from "./threat.ts";
import { THREAT_LEVER } from "./threat-lever.ts";
import { ULTIMATUM } from "./ultimatum.ts";

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
