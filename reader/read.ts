import { spotDates } from "./dates/spot-dates.ts";
import { feel } from "./feeling.ts";
import {
  BRINGS_ALONG,
  CUSTOMER_LABELS,
  type CustomerLabel,
  DRAFT_LABELS,
  type DraftLabel,
  type Emotion,
  type Finding,
  type Intensity,
  type Kind,
  type Language,
  type Reaction,
  type Source,
} from "./labels.ts";
import { reactionOf } from "./posture.ts";
import { type Hit, matchRules } from "./rules/match.ts";
import { rulesFor } from "./rules/rules-for.ts";
import { settleDraft } from "./settle-draft.ts";
import { findProfanity, findShouting } from "./signals.ts";
import { type PreparedText, prepare, type Sentence } from "./text/prepare.ts";
import { byLabel, joinRanges, weigh } from "./weigh.ts";

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

export type ReadOptions = { lang?: Language };

/** A message with all that was seen on the way to its reading, for whoever wants to know more than the labels. */
export type StudiedMessage = { prepared: PreparedText; hits: readonly Hit[]; reading: MessageReading };

/** Reads a customer's message. Offsets are UTF-16 into the text as given. Never throws. */
export const readMessage = (text: string, options: ReadOptions = {}): MessageReading => studyMessage(text, options).reading;

/** The same, with the words and the rules' hits it was read from. */
export function studyMessage(text: string, options: ReadOptions = {}): StudiedMessage {
  const prepared = prepare(text, options.lang);
  const hits = hitsIn(prepared, "customer");
  const groups = byLabel(hits);
  const findings = new Map<CustomerLabel, Finding<CustomerLabel>>();
  for (const label of CUSTOMER_LABELS) {
    const finding = weigh(label, groups.get(label) ?? []);
    if (finding) findings.set(label, finding);
  }
  const profanity = findProfanity(prepared);
  if (profanity) findings.set("profanity", profanity);
  const upset = findings.size > 0 || groups.has("anger") || groups.has("irritation") || groups.has("disappointment");
  const shouting = findShouting(prepared, upset);
  if (shouting) findings.set("shouting", shouting);
  bringAlong(findings);
  const labels = CUSTOMER_LABELS.flatMap((label) => findings.get(label) ?? []);
  return { prepared, hits, reading: { lang: prepared.lang, kind: "customer", labels, ...feel(labels, groups) } };
}

/** Reads an agent's draft. Offsets are UTF-16 into the text as given. Never throws. */
export function readDraft(text: string, options: ReadOptions = {}): DraftReading {
  const prepared = prepare(text, options.lang);
  const groups = byLabel(hitsIn(prepared, "draft"));
  const settled = settleDraft(groups);
  const labels = DRAFT_LABELS.flatMap((label) => weigh(label, settled.get(label) ?? []) ?? []);
  const apologies = (groups.get("apology_word") ?? []).length;
  return { lang: prepared.lang, kind: "draft", labels, reaction: reactionOf(labels, groups, apologies), apologies };
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

function bringAlong(findings: Map<CustomerLabel, Finding<CustomerLabel>>): void {
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
