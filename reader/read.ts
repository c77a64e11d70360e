import { type ByRules, byRules } from "./by-rules.ts";
import { feel } from "./feeling.ts";
import { type Heads, type Judgement, judge } from "./heads/heads.ts";
import { headsFor } from "./heads/heads-for.ts";
import {
  BRINGS_ALONG,
  CUSTOMER_LABELS,
  type CustomerLabel,
  DRAFT_LABELS,
  type DraftLabel,
  EMOTIONS,
  type Emotion,
  type Finding,
  type Intensity,
  type Kind,
  type Language,
  REACTIONS,
  type Reaction,
  type Source,
} from "./labels.ts";
import { attacksNobody, reactionOf } from "./posture.ts";
import type { Hit } from "./rules/match.ts";
import { type PreparedText, prepare } from "./text/prepare.ts";
import { joinRanges } from "./weigh.ts";
import { likeliest, weighTogether } from "./weigh-together.ts";

export { detectLanguage } from "./language.ts";

export type MessageReading = {
  lang: Language;
  kind: "customer";
  labels: Finding<CustomerLabel>[];
  emotion: Emotion;
  intensity: Intensity;
  source: Source;
};

export type DraftReading = {
  lang: Language;
  kind: "draft";
  labels: Finding<DraftLabel>[];
  reaction: Reaction;
  /** How many times the draft apologises, conversational "sorry" included. */
  apologies: number;
};

export type ReadOptions = {
  lang?: Language;
  /** Other heads than those the reader ships with, to measure them; null for the rules alone. */
  heads?: Heads | null;
};

/** A message with all that was seen on the way to its reading, for whoever wants to know more than the labels. */
export type StudiedMessage = {
  prepared: PreparedText;
  hits: readonly Hit[];
  /** What the heads make of it; null where none were asked. */
  judged: Judgement | null;
  reading: MessageReading;
};

/** Reads a customer's message. Offsets are UTF-16 into the text as given. Never throws. */
export const readMessage = (text: string, options: ReadOptions = {}): MessageReading => studyMessage(text, options).reading;

/** The same, with the words, the rules' hits and the heads' judgement it was read from. */
export function studyMessage(text: string, options: ReadOptions = {}): StudiedMessage {
  const { seen, judged } = look(text, "customer", options);
  const { prepared, hits, groups } = seen;
  const findings = judged ? weighTogether(seen, judged, "customer") : seen.findings;
  bringAlong(findings);
  const labels = listed(CUSTOMER_LABELS, findings);
  const emotion = judged ? likeliest(EMOTIONS, judged) : undefined;
  const reading: MessageReading = { lang: prepared.lang, kind: "customer", labels, ...feel(labels, groups, emotion) };
  return { prepared, hits, judged, reading };
}

/** Reads an agent's draft. Offsets are UTF-16 into the text as given. Never throws. */
export function readDraft(text: string, options: ReadOptions = {}): DraftReading {
  const { seen, judged } = look(text, "draft", options);
  const { prepared, groups } = seen;
  const labels = listed(DRAFT_LABELS, judged ? weighTogether(seen, judged, "draft") : seen.findings);
  const apologies = (groups.get("apology_word") ?? []).length;
  const reaction = judged ? reactionBy(judged, seen) : reactionOf(labels, groups, apologies);
  return { lang: prepared.lang, kind: "draft", labels, reaction, apologies };
}

function reactionBy(judged: Judgement, seen: ByRules): Reaction {
  const isCivil = attacksNobody(seen, judged.chance("aggressive"));
  return likeliest(isCivil ? REACTIONS.filter((reaction) => reaction !== "aggressive") : REACTIONS, judged);
}

function look(text: string, kind: Kind, { lang, heads }: ReadOptions) {
  const seen = byRules(prepare(text, lang), kind);
  const asked = heads === undefined ? headsFor(seen.prepared.lang, kind) : heads;
  return { seen, judged: asked && judge(asked, kind, seen) };
}

const listed = <Label extends string>(labels: readonly Label[], findings: ReadonlyMap<string, Finding<string>>) =>
  labels.flatMap((label) => (findings.get(label) as Finding<Label> | undefined) ?? []);

function bringAlong(findings: Map<string, Finding<string>>): void {
  for (const label of CUSTOMER_LABELS) {
    const finding = findings.get(label);
    if (!finding) continue;
    for (const other of BRINGS_ALONG[label] ?? []) {
      const there = findings.get(other);
      if (there) there.evidence = joinRanges([...there.evidence, ...finding.evidence]);
      else findings.set(other, { label: other, confidence: finding.confidence, evidence: finding.evidence, why: finding.why });
    }
  }
}
