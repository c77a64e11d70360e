import type { Rule } from "../rule.ts";
import { CRITICISM } from "./criticism.ts";
import { CRITICISM_FAULT } from "./criticism-fault.ts";
import { CRITICISM_HINTS } from "./criticism-hints.ts";
import { DEMAND } from "./demand.ts";
import { DEMAND_MONEY } from "./demand-money.ts";
import { EMOTIONS } from "./emotions.ts";
import { FEELINGS } from "./feelings.ts";
import { INSULT } from "./insult.ts";
import { INSULT_CONTEMPT } from "./insult-contempt.ts";
import { INSULT_HINTS } from "./insult-hints.ts";
import { INSULT_NAMES } from "./insult-names.ts";
import { INSULT_WIT } from "./insult-wit.ts";
import { INVASION } from "./invasion.ts";
import { INVASION_HINTS } from "./invasion-hints.ts";
import { INVASION_REMARKS } from "./invasion-remarks.ts";
import { INVASION_TALK_DOWN } from "./invasion-talk-down.ts";
import { JUDGEMENT } from "./judgement.ts";
import { JUDGEMENT_HINTS } from "./judgement-hints.ts";
import { LEAVING } from "./leaving.ts";
import { LEAVING_FAREWELL } from "./leaving-farewell.ts";
import { LEAVING_HINTS } from "./leaving-hints.ts";
import { LEAVING_MOVES } from "./leaving-moves.ts";
import { SARCASM } from "./sarcasm.ts";
import { SARCASM_ASIDES } from "./sarcasm-asides.ts";
import { SARCASM_MANNERS } from "./sarcasm-manners.ts";
import { SARCASM_MOCK_PRAISE } from "./sarcasm-mock-praise.ts";
import { SARCASM_TURN } from "./sarcasm-turn.ts";
import { STATUS } from "./status.ts";
import { STATUS_HINTS } from "./status-hints.ts";
import { SUPERVISOR } from "./supervisor.ts";
import { THREAT } from "./threat.ts";
import { THREAT_FORCE } from "./threat-force.ts";
import { THREAT_HARM } from "./threat-harm.ts";
import { THREAT_HINTS } from "./threat-hints.ts";
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
  ...INVASION_HINTS,
  ...CRITICISM,
  ...CRITICISM_FAULT,
  ...CRITICISM_HINTS,
  ...SARCASM,
  ...SARCASM_MOCK_PRAISE,
  ...SARCASM_TURN,
  ...SARCASM_MANNERS,
  ...SARCASM_ASIDES,
  ...JUDGEMENT,
  ...JUDGEMENT_HINTS,
  ...INSULT,
  ...INSULT_WIT,
  ...INSULT_CONTEMPT,
  ...INSULT_HINTS,
  ...INSULT_NAMES,
  ...THREAT,
  ...THREAT_FORCE,
  ...THREAT_LEVER,
  ...THREAT_HARM,
  ...THREAT_VEILED,
  ...THREAT_HINTS,
  ...STATUS,
  ...STATUS_HINTS,
  ...LEAVING,
  ...LEAVING_MOVES,
  ...LEAVING_FAREWELL,
  ...LEAVING_HINTS,
  ...SUPERVISOR,
  ...EMOTIONS,
  ...FEELINGS,
];
