import type { ByRules } from "./by-rules.ts";
import { hitsOf } from "./hits.ts";
import { CUSTOMER_LABELS } from "./labels.ts";
import { customerSet } from "./rules/customer-sets.ts";
import { findProfanity, findShouting } from "./signals.ts";
import type { PreparedText } from "./text/prepare.ts";
import { byLabel, weighAll } from "./weigh.ts";

export function messageByRules(prepared: PreparedText): ByRules {
  const hits = hitsOf(prepared, customerSet);
  const groups = byLabel(hits);
  const findings = weighAll(CUSTOMER_LABELS, groups);
  const profanity = findProfanity(prepared);
  if (profanity) findings.set("profanity", profanity);
  const upset = findings.size > 0 || groups.has("anger") || groups.has("irritation") || groups.has("disappointment");
  const shouting = findShouting(prepared, upset);
  if (shouting) findings.set("shouting", shouting);
  return { prepared, hits, groups, findings, denied: new Set() };
}
