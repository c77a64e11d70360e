import type { Rule } from "../rule.ts";

export const EN_CUSTOMER: readonly Rule[] = [];
export const EN_DRAFT: readonly Rule[] = [];
