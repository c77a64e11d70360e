import type { SlotRule } from "../slot-rule.ts";

export const EN_SLOT_RULES: readonly SlotRule[] = [];
