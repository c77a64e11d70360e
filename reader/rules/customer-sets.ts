import type { Language } from "../labels.ts";
import { BG_CUSTOMER } from "./bg/customer-rules.ts";
import { setsOf } from "./compile.ts";
import { EN_CUSTOMER } from "./en/customer-rules.ts";
import { PL_CUSTOMER } from "./pl/customer-rules.ts";
import type { Rule } from "./rule.ts";

/** The rules for customers' messages. A file of their own: a browser that only advises on drafts need not fetch the others. */
export const CUSTOMER_RULES: Readonly<Record<Language, readonly Rule[]>> = { pl: PL_CUSTOMER, bg: BG_CUSTOMER, en: EN_CUSTOMER };

export const customerSet = setsOf(CUSTOMER_RULES);
