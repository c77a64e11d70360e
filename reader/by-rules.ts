import { hitsOf } from "./hits.ts";
import { CUSTOMER_LABELS, DRAFT_LABELS, type Finding, type Kind } from "./labels.ts";
import { customerSet } from "./rules/customer-sets.ts";
import { draftSet } from "./rules/draft-sets.ts";
import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";
import { settleDraft } from "./settle-draft.ts";
import { findProfanity, findShouting } from "./signals.ts";
import type { PreparedText } from "./text/prepare.ts";
import { byLabel, weigh } from "./weigh.ts";

/** What the rules alone say of a text. */
export interface ByRules {
  prepared: PreparedText;
  hits: readonly Hit[];
  groups: ReadonlyMap<Rule["label"], Hit[]>;
  /** The labels that they would show, with their evidence. */
  findings: Map<string, Finding<string>>;
  /** Labels that one sentence would have earned and another has taken back. */
  denied: ReadonlySet<string>;
}

export const byRules = (prepared: PreparedText, kind: Kind): ByRules =>
  kind === "customer" ? message(prepared) : draft(prepared);

function message(prepared: PreparedText): ByRules {
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

function draft(prepared: PreparedText): ByRules {
  const hits = hitsOf(prepared, draftSet);
  const { groups, denied } = settleDraft(byLabel(hits));
  return { prepared, hits, groups, findings: weighAll(DRAFT_LABELS, groups), denied };
}

function weighAll(labels: readonly (Finding<string>["label"] & Rule["label"])[], groups: ReadonlyMap<Rule["label"], Hit[]>) {
  const findings = new Map<string, Finding<string>>();
  for (const label of labels) {
    const finding = weigh<string>(label, groups.get(label) ?? []);
    if (finding) findings.set(label, finding);
  }
  return findings;
}
