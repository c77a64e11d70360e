import { CUSTOMER_LABELS, DRAFT_LABELS, EMOTIONS, type Kind, REACTIONS } from "../labels.ts";
import { cuesOf, type Seen } from "./cues.ts";
import { bucketsOf, wholeOf } from "./features.ts";

/** The heads of each kind of text: one for each label, one for each emotion or reaction. */
export const HEADS: Readonly<Record<Kind, readonly string[]>> = {
  customer: [...CUSTOMER_LABELS, ...EMOTIONS],
  draft: [...DRAFT_LABELS, ...REACTIONS],
};

const OF_WHOLE: ReadonlySet<string> = new Set([...EMOTIONS, ...REACTIONS]);

/** A label stands in some sentence; how somebody feels, and how an answer reacts, is of the whole text. */
export const hearsWhole = (head: string): boolean => OF_WHOLE.has(head);

/** Linear heads over the same features, ready to run. */
export interface Heads {
  names: readonly string[];
  /** Weight of each bucket for each head, in 127ths of the head's scale; the heads of a bucket lie side by side. */
  buckets: Int8Array;
  scales: Float32Array;
  cues: readonly Float32Array[];
  biases: Float32Array;
  /** From this chance on a label is shown. */
  thresholds: Float32Array;
}

/** What the heads make of a text; `names` are all that they know. */
export interface Judgement {
  names: readonly string[];
  /** 0..1 */
  chance(head: string): number;
  shows(head: string): boolean;
  /** The sentence that speaks most for a head; null when none does. */
  spokenBy(head: string): number | null;
}

/** The scale of one bucket in a sentence of so many: long sentences do not shout down short ones. */
export const shareOf = (buckets: number): number => (buckets === 0 ? 0 : 4 / Math.sqrt(buckets));

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const SHORT = 3;
const SHORT_SHOWS_LESS = 10;

function isShort({ prepared }: Seen, sentence: number): boolean {
  const { first, last } = prepared.sentences[sentence]!;
  return last - first + 1 < SHORT;
}

/**
 * Each head hears the sentence that speaks most for it, or the whole text where that is its matter, and what the rules say of the whole text.
 * Null where there is no sentence to hear.
 */
export function judge(heads: Heads, kind: Kind, seen: Seen): Judgement | null {
  const { names } = heads;
  const most = new Float64Array(names.length).fill(Number.NEGATIVE_INFINITY);
  const spoken = new Int32Array(names.length).fill(-1);
  const mostSpoken = new Float64Array(names.length).fill(Number.NEGATIVE_INFINITY);
  const sums = new Int32Array(names.length);
  const sentences = bucketsOf(seen);
  const hear = (buckets: Uint16Array) => {
    sums.fill(0);
    for (const bucket of buckets) {
      const at = bucket * names.length;
      for (let h = 0; h < names.length; h++) sums[h]! += heads.buckets[at + h]!;
    }
    return shareOf(buckets.length);
  };
  sentences.forEach((buckets, sentence) => {
    if (buckets.length === 0) return;
    const share = hear(buckets);
    for (let h = 0; h < names.length; h++) {
      const says = sums[h]! * heads.scales[h]! * share;
      if (says > most[h]!) most[h] = says;
      // A name under a letter may weigh something, and shows nothing.
      const shows = says - (isShort(seen, sentence) ? SHORT_SHOWS_LESS : 0);
      if (shows <= mostSpoken[h]!) continue;
      mostSpoken[h] = shows;
      spoken[h] = sentence;
    }
  });
  if (spoken.every((sentence) => sentence === -1)) return null;
  const share = hear(wholeOf(sentences));
  names.forEach((name, h) => {
    if (hearsWhole(name)) most[h] = sums[h]! * heads.scales[h]! * share;
  });
  const cues = cuesOf(kind, seen);
  const chances = names.map((_, h) => {
    let score = heads.biases[h]! + most[h]!;
    const weights = heads.cues[h]!;
    for (let c = 0; c < cues.length; c++) score += weights[c]! * cues[c]!;
    return sigmoid(score);
  });
  const at = (head: string): number => names.indexOf(head);
  return {
    names,
    chance: (head) => chances[at(head)] ?? 0,
    shows: (head) => (chances[at(head)] ?? 0) >= (heads.thresholds[at(head)] ?? 1),
    spokenBy: (head) => spoken[at(head)] ?? null,
  };
}
