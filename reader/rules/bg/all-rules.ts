import type { Rule } from "../rule.ts";

export const BG_CUSTOMER: readonly Rule[] = [];
export const BG_DRAFT: readonly Rule[] = [];
