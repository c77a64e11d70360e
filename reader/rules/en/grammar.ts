import type { Grammar } from "../rule.ts";

export const EN_GRAMMAR: Grammar = { endings: new Set([""]), negators: new Set(), vocabulary: {} };
