import type { Grammar } from "../rule.ts";

export const BG_GRAMMAR: Grammar = { endings: new Set([""]), negators: new Set(), vocabulary: {} };
