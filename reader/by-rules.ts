import { spotDates } from "./dates/spot-dates.ts";
import { CUSTOMER_LABELS, DRAFT_LABELS, type Finding, type Kind } from "./labels.ts";
import { type Hit, matchRules } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";
import { rulesFor } from "./rules/rules-for.ts";
import { settleDraft } from "./settle-draft.ts";
import { findProfanity, findShouting } from "./signals.ts";
import type { PreparedText, Sentence } from "./text/prepare.ts";
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
  const hits = hitsIn(prepared, "customer");
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
  const hits = hitsIn(prepared, "draft");
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

/** Every rule that matches, before anything is weighed. */
export function hitsIn(prepared: PreparedText, kind: Kind): Hit[] {
  let dated: Set<Sentence> | undefined;
  const hasDate = (sentence: Sentence): boolean => {
    dated ??= datedSentences(prepared);
    return dated.has(sentence);
  };
  return matchRules(prepared, (sentence) => rulesFor(sentence.lang, kind), { hasDate });
}

function datedSentences(prepared: PreparedText): Set<Sentence> {
  const dated = new Set<Sentence>();
  const spots = spotDates(prepared.text, prepared.lang).filter((spot) => !spot.past);
  let s = 0;
  for (const sentence of prepared.sentences) {
    const [start, end] = sentence.range;
    while (s < spots.length && spots[s]!.range[0] < start) s++;
    if (s < spots.length && spots[s]!.range[0] < end) dated.add(sentence);
  }
  return dated;
}
