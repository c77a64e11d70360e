import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_FAULT } from "./criticism-fault.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_MONEY } from "./demand-money.ts";
import { EMOTIONS } from "./emotions.ts";
import { FEELINGS } from "./feelings.ts";
import { INSULT } from "./insult.ts";
import { INSULT_CONTEMPT } from "./insult-contempt.ts";
import { INSULT_WIT } from "./insult-wit.ts";
import { INVASION } from "./invasion.ts";
import { INVASION_REMARKS } from "./invasion-remarks.ts";
import { INVASION_TALK_DOWN } from "./invasion-talk-down.ts";
import { JUDGEMENT } from "./judgement.ts";
import { LEAVING } from "./leaving.ts";
import { LEAVING_FAREWELL } from "./leaving-farewell.ts";
import { LEAVING_MOVES } from "./leaving-moves.ts";
import { SARCASM } from "./sarcasm.ts";
import { SARCASM_MOCK_PRAISE } from "./sarcasm-mock-praise.ts";
import { SARCASM_TURN } from "./sarcasm-turn.ts";
import { STATUS } from "./status.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { THREAT } from "./threat.ts";
import { THREAT_FORCE } from "./threat-force.ts";
import { THREAT_HARM } from "./threat-harm.ts";
import { THREAT_LEVER } from "./threat-lever.ts";
import { THREAT_VEILED } from "./threat-veiled.ts";
import { ULTIMATUM } from "./ultimatum.ts";

export const EN_CUSTOMER: readonly Rule[] = [
  ...DEMAND,
  ...DEMAND_MONEY,
  ...ULTIMATUM,
  ...INVASION,
  ...INVASION_REMARKS,
  ...INVASION_TALK_DOWN,
  ...CRITICISM,
  ...CRITICISM_FAULT,
  ...SARCASM,
  ...SARCASM_MOCK_PRAISE,
  ...SARCASM_TURN,
  ...JUDGEMENT,
  ...INSULT,
  ...INSULT_WIT,
  ...INSULT_CONTEMPT,
  ...THREAT,
  ...THREAT_FORCE,
  ...THREAT_LEVER,
  ...THREAT_HARM,
  ...THREAT_VEILED,
  ...STATUS,
  ...LEAVING,
  ...LEAVING_MOVES,
  ...LEAVING_FAREWELL,
  ...SUPERVISOR,
  ...EMOTIONS,
  ...FEELINGS,
];
