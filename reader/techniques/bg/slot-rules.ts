import type { SlotRule } from "../slot-rule.ts";

export const BG_SLOT_RULES: readonly SlotRule[] = [];
