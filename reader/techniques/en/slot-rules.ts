import type { SlotRule } from "../slot-rule.ts";
import { AMENDS } from "./amends.ts";
import { ASKING } from "./asking.ts";
import { CONTACT } from "./contact.ts";
import { CRITICISM } from "./criticism.ts";
import { DEGREES } from "./degrees.ts";
import { DEMANDS } from "./demands.ts";
import { DIGNITY } from "./dignity.ts";
import { LISTENING } from "./listening.ts";
import { NEWS } from "./news.ts";
import { OPINION } from "./opinion.ts";
import { OTHERS_FELT } from "./others-felt.ts";
import { SHARED } from "./shared.ts";
import { TAKING_TIME } from "./taking-time.ts";
import { PROCESS } from "./talking.ts";

export const EN_SLOT_RULES: readonly SlotRule[] = [
  ...SHARED,
  ...LISTENING,
  ...AMENDS,
  ...OTHERS_FELT,
  ...ASKING,
  ...CRITICISM,
  ...OPINION,
  ...DEMANDS,
  ...TAKING_TIME,
  ...DIGNITY,
  ...DEGREES,
  ...PROCESS,
  ...CONTACT,
  ...NEWS,
];
