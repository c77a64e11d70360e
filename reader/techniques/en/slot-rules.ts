import type { SlotRule } from "../slot-rule.ts";
import { ASKING } from "./asking.ts";
import { CONTACT } from "./contact.ts";
import { CRITICISM } from "./criticism.ts";
import { DEGREES } from "./degrees.ts";
import { DEMANDS } from "./demands.ts";
import { DIGNITY } from "./dignity.ts";
import { LISTENING } from "./listening.ts";
import { NEWS } from "./news.ts";
import { OPINION } from "./opinion.ts";
import { SHARED } from "./shared.ts";
import { PROCESS } from "./talking.ts";

export const EN_SLOT_RULES: readonly SlotRule[] = [
  ...SHARED,
  ...LISTENING,
  ...ASKING,
  ...CRITICISM,
  ...OPINION,
  ...DEMANDS,
  ...DIGNITY,
  ...DEGREES,
  ...PROCESS,
  ...CONTACT,
  ...NEWS,
];
