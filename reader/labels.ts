/** The closed sets of the codebook: every word the reader may say about a text. */

export const LANGUAGES = ["pl", "bg", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const KINDS = ["customer", "draft"] as const;
export type Kind = (typeof KINDS)[number];

/** The four areas of difficult behaviour. */
export const AREAS = ["demand", "invasion", "criticism", "judgement"] as const;

export const SIGNALS = [
  "profanity",
  "insult",
  "threat",
  "ultimatum",
  "shouting",
  "sarcasm",
  "status_request",
  "leaving",
  "supervisor_request",
] as const;

export const CUSTOMER_LABELS = [...AREAS, ...SIGNALS] as const;
export type CustomerLabel = (typeof CUSTOMER_LABELS)[number];

export const WEAK_SPOTS = ["blame", "overdisclosure", "vague_promise", "powerless", "dismissal"] as const;

export const GOOD_MOVES = [
  "reflection",
  "paraphrase",
  "question",
  "boundary",
  "option",
  "commitment",
  "summary",
  "confirmation",
  "apology",
  "introduction",
  "feel_felt_found",
] as const;

export const DRAFT_LABELS = [...WEAK_SPOTS, ...GOOD_MOVES] as const;
export type DraftLabel = (typeof DRAFT_LABELS)[number];

export const REACTIONS = ["submissive", "aggressive", "assertive", "neutral"] as const;
export type Reaction = (typeof REACTIONS)[number];

export const THREAT_KINDS = ["legal", "authority", "public", "physical"] as const;
export type ThreatKind = (typeof THREAT_KINDS)[number];

export const EMOTIONS = ["calm", "anger", "disappointment", "confusion"] as const;
export type Emotion = (typeof EMOTIONS)[number];

/** 0 none, 1 noticeable, 2 strong, 3 extreme. */
export type Intensity = 0 | 1 | 2 | 3;

/** A guess offered to the agent about this message; never stored as a fact about the person. */
export const SOURCES = ["manipulation", "irritation", "habit", "disappointment", "unclear"] as const;
export type Source = (typeof SOURCES)[number];

/** Half-open, in UTF-16 code units of the original text. */
export type Range = readonly [start: number, end: number];

export type Finding<Label extends string> = {
  label: Label;
  /** 0..1 */
  confidence: number;
  /** At least one range, in the order of the text, not overlapping. */
  evidence: Range[];
  /** The id of the rule (or model) that weighed most. */
  why: string;
  /** On a threat only. */
  kind?: ThreatKind;
};

/** Labels that say how a person behaves towards another: a learnt score alone must never put them on anybody's words. */
export const PERSONAL: ReadonlySet<string> = new Set<CustomerLabel>(["invasion", "insult", "threat", "profanity"]);

/** A label that is there brings these along (codebook, "Labels that bring others along"). */
export const BRINGS_ALONG: Readonly<Partial<Record<CustomerLabel, readonly CustomerLabel[]>>> = {
  threat: ["invasion"],
  insult: ["invasion", "judgement"],
  ultimatum: ["demand"],
  sarcasm: ["criticism"],
};
