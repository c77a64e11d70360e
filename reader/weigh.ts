import type { Finding, Range, ThreatKind } from "./labels.ts";
import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";

const TRUST = { 1: 0.4, 2: 0.72, 3: 0.92 } as const;
/** Below this a label is not shown to an agent. */
export const SHOWN_FROM = 0.5;
const MOST_EVIDENCE = 24;
const GRAVEST_FIRST: readonly ThreatKind[] = ["physical", "legal", "authority", "public"];

/** Hits grouped under their rule's label. */
export function byLabel(hits: readonly Hit[]): Map<Rule["label"], Hit[]> {
  const groups = new Map<Rule["label"], Hit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.rule.label);
    if (group) group.push(hit);
    else groups.set(hit.rule.label, [hit]);
  }
  return groups;
}

/** One finding from the hits of one label, each rule counted once; null when together they are too weak to show. */
export function weigh<Label extends string>(label: Label, hits: readonly Hit[]): Finding<Label> | null {
  if (hits.length === 0) return null;
  const rules = new Set(hits.map((hit) => hit.rule));
  let doubt = 1;
  let strongest: Rule | null = null;
  for (const rule of rules) {
    doubt *= 1 - TRUST[rule.strength];
    if (!strongest || rule.strength > strongest.strength) strongest = rule;
  }
  const confidence = Math.round((1 - doubt) * 100) / 100;
  if (confidence < SHOWN_FROM) return null;
  const finding: Finding<Label> = {
    label,
    confidence,
    evidence: joinRanges(hits.map((hit) => hit.evidence)),
    why: strongest!.id,
  };
  const kind = kindOf(hits);
  if (kind) finding.kind = kind;
  return finding;
}

/** The gravest kind of threat among hits; undefined where none is one. */
export const kindOf = (hits: readonly Hit[]): ThreatKind | undefined =>
  GRAVEST_FIRST.find((each) => hits.some((hit) => hit.rule.kind === each));

/** The strength of a cue: each rule's strength once, plus a little for each repetition. */
export function cueWeight(hits: readonly Hit[] | undefined): number {
  if (!hits) return 0;
  const rules = new Set(hits.map((hit) => hit.rule));
  let sum = (hits.length - rules.size) * 0.25;
  for (const rule of rules) sum += rule.strength;
  return sum;
}

/** Ranges in the order of the text, those that overlap made one; at most 24 unless told, as more would be noise. */
export function joinRanges(ranges: readonly Range[], most = MOST_EVIDENCE): Range[] {
  const sorted = ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = joined[joined.length - 1];
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.slice(0, most);
}

/** All labels that the hits would show, with their evidence. */
export function weighAll(
  labels: readonly (Finding<string>["label"] & Rule["label"])[],
  groups: ReadonlyMap<Rule["label"], Hit[]>,
) {
  const findings = new Map<string, Finding<string>>();
  for (const label of labels) {
    const finding = weigh<string>(label, groups.get(label) ?? []);
    if (finding) findings.set(label, finding);
  }
  return findings;
}
