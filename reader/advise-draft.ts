import type { AdviceRule } from "./explanations.ts";
import { hitsOf } from "./hits.ts";
import type { DraftLabel, Language, Range, Reaction } from "./labels.ts";
import { type CaseFacts, offerFor } from "./offers.ts";
import { draftSet } from "./rules/draft-sets.ts";
import type { Hit } from "./rules/match.ts";
import type { Rule } from "./rules/rule.ts";
import { settleDraft } from "./settle-draft.ts";
import { type PreparedText, prepare } from "./text/prepare.ts";
import { byLabel, SHOWN_FROM, weigh } from "./weigh.ts";

export type { CaseFacts } from "./offers.ts";

export type Mark = {
  /** The same for the same rule and the same words of the sentence, however the rest of the draft changes. */
  id: string;
  rule: AdviceRule;
  label: DraftLabel | Reaction | null;
  range: Range;
  sentence: Range;
  /** A key into EXPLANATIONS. */
  why: AdviceRule;
  offer: string | null;
};

export type AdviseOptions = {
  lang?: Language;
  /** 1 empathy, 2 understanding, 3 options, 4 decision, 5 follow through. */
  stage?: 1 | 2 | 3 | 4 | 5;
  caseFacts?: CaseFacts;
  /** A note is only looked at for labels on people. */
  kind?: "reply" | "note";
};

/** Rules that a match in the text sets off, the most useful first. */
const SOURCES: readonly { rule: AdviceRule; from: Rule["label"]; label: Mark["label"] }[] = [
  { rule: "labels_person", from: "labels_person", label: null },
  { rule: "counter_attack", from: "aggressive", label: "aggressive" },
  { rule: "counter_attack", from: "dismissal", label: "dismissal" },
  { rule: "culprit", from: "blame", label: "blame" },
  { rule: "feeds_anxiety", from: "overdisclosure", label: "overdisclosure" },
  { rule: "no_agency", from: "powerless", label: "powerless" },
  { rule: "surrender", from: "submissive", label: "submissive" },
  { rule: "no_date", from: "vague_promise", label: "vague_promise" },
  { rule: "over_promise", from: "over_promise", label: null },
];

const THIRD_APOLOGY = 2;
const WORDS_OF_A_REPLY = 12;
/** Rules for "we are doing all we can": not a step, unlike "we will ring you soon". */
const IS_BUSY = ".vague_promise.busy";

/** Weak spots of a draft with a better wording each, the most useful first; one mark a sentence and rule. Never throws. */
export function adviseDraft(text: string, options: AdviseOptions = {}): Mark[] {
  const prepared = prepare(text, options.lang);
  const hits = hitsOf(prepared, draftSet);
  const found = byLabel(hits);
  const { groups } = settleDraft(found);
  const note = options.kind === "note";
  const marks: Mark[] = [];
  const add = (rule: AdviceRule, label: Mark["label"], sentence: number, range: Range) => {
    const at = prepared.sentences[sentence]!;
    const id = `${rule}:${fingerprint(prepared, sentence)}`;
    if (marks.some((mark) => mark.id === id || (mark.sentence[0] === at.range[0] && sameAdvice(mark.rule, rule)))) return;
    marks.push({
      id,
      rule,
      label,
      range,
      sentence: at.range,
      why: rule,
      offer: offerFor(rule, prepared.lang, options.caseFacts),
    });
  };
  for (const { rule, from, label } of SOURCES) {
    if (note && rule !== "labels_person") continue;
    for (const hit of shown(from, groups.get(from))) add(rule, label, hit.sentence, hit.evidence);
    if (rule === "surrender")
      for (const hit of (found.get("apology_word") ?? []).slice(THIRD_APOLOGY))
        add(rule, "submissive", hit.sentence, hit.evidence);
  }
  if (!note) addMissing(prepared, found, options, add);
  return marks;
}

function shown(label: Rule["label"], hits: readonly Hit[] | undefined): readonly Hit[] {
  if (!hits || hits.length === 0) return [];
  const finding = weigh(label, hits);
  return finding && finding.confidence >= SHOWN_FROM ? hits : [];
}

/** Two rules that would ask for the same change of the same sentence count once. */
function sameAdvice(a: AdviceRule, b: AdviceRule): boolean {
  return a === b || (a === "culprit" && b === "counter_attack") || (a === "counter_attack" && b === "culprit");
}

/** What the whole reply lacks: a reflection early on, a next step later. Marked on its last, or first, sentence. */
function addMissing(
  prepared: PreparedText,
  found: ReadonlyMap<Rule["label"], Hit[]>,
  options: AdviseOptions,
  add: (rule: AdviceRule, label: Mark["label"], sentence: number, range: Range) => void,
): void {
  if (prepared.words.length < WORDS_OF_A_REPLY) return;
  const last = prepared.sentences.length - 1;
  const { stage } = options;
  if (stage !== undefined && stage <= 2 && !found.has("reflection") && !found.has("paraphrase")) {
    add("not_reflected", null, 0, prepared.sentences[0]!.range);
  }
  const steps = ["next_step", "commitment", "option", "question"] as const;
  const promises = (found.get("vague_promise") ?? []).some(({ rule }) => !rule.id.includes(IS_BUSY));
  const asksBack = found.has("paraphrase") && prepared.sentences[last]!.mark === "?";
  if (!promises && !asksBack && !steps.some((label) => found.has(label)))
    add("no_next_step", null, last, prepared.sentences[last]!.range);
}

/** A short key of a sentence's words, so that a skipped mark stays skipped when the text around it changes (FNV-1a). */
function fingerprint(prepared: PreparedText, sentence: number): string {
  const { first, last } = prepared.sentences[sentence]!;
  let hash = 0x811c9dc5;
  for (let i = first; i <= last; i++) {
    const key = prepared.words[i]!.forms[0]!;
    for (let c = 0; c <= key.length; c++) {
      hash ^= c < key.length ? key.charCodeAt(c) : 32;
      hash = Math.imul(hash, 0x01000193);
    }
  }
  return (hash >>> 0).toString(36);
}
