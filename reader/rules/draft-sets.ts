import type { Language } from "../labels.ts";
import { BG_DRAFT } from "./bg/draft-rules.ts";
import { setsOf } from "./compile.ts";
import { EN_DRAFT } from "./en/draft-rules.ts";
import { PL_DRAFT } from "./pl/draft-rules.ts";
import type { Rule } from "./rule.ts";

/** The rules for agents' drafts. A file of their own: a browser that only advises on drafts need not fetch the others. */
export const DRAFT_RULES: Readonly<Record<Language, readonly Rule[]>> = { pl: PL_DRAFT, bg: BG_DRAFT, en: EN_DRAFT };

export const draftSet = setsOf(DRAFT_RULES);
