import { CUSTOMER_LABELS, DRAFT_LABELS, EMOTIONS, type Kind, REACTIONS } from "../labels.ts";
import { cuesOf, type Seen } from "./cues.ts";
import { bucketsOf, wholeOf } from "./features.ts";

/** The heads of each kind of text: one for each label, one for each emotion or reaction. */
export const HEADS: Readonly<Record<Kind, readonly string[]>> = {
  customer: [...CUSTOMER_LABELS, ...EMOTIONS],
  draft: [...DRAFT_LABELS, ...REACTIONS],
};

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

/** The scale of one bucket among so many: long texts do not shout down short ones. */
export const shareOf = (buckets: number): number => (buckets === 0 ? 0 : 4 / Math.sqrt(buckets));

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

const SHORT = 3;
const SHORT_SHOWS_LESS = 10;

function isShort({ prepared }: Seen, sentence: number): boolean {
  const { first, last } = prepared.sentences[sentence]!;
  return last - first + 1 < SHORT;
}

/** Each head hears the whole text, and what the rules say of it. Null where there is nothing to hear. */
export function judge(heads: Heads, kind: Kind, seen: Seen): Judgement | null {
  const { names } = heads;
  const sentences = bucketsOf(seen);
  const whole = wholeOf(sentences);
  if (whole.length === 0) return null;
  const sums = new Int32Array(names.length);
  for (const bucket of whole) {
    const at = bucket * names.length;
    for (let h = 0; h < names.length; h++) sums[h]! += heads.buckets[at + h]!;
  }
  const share = shareOf(whole.length);
  const cues = cuesOf(kind, seen);
  const chances = names.map((_, h) => {
    let score = heads.biases[h]! + sums[h]! * heads.scales[h]! * share;
    const weights = heads.cues[h]!;
    for (let c = 0; c < cues.length; c++) score += weights[c]! * cues[c]!;
    return sigmoid(score);
  });
  const at = (head: string): number => names.indexOf(head);
  return {
    names,
    chance: (head) => chances[at(head)] ?? 0,
    shows: (head) => (chances[at(head)] ?? 0) >= (heads.thresholds[at(head)] ?? 1),
    spokenBy: (head) => spokenBy(heads, at(head), sentences, seen),
  };
}

function spokenBy(heads: Heads, h: number, sentences: readonly Uint16Array[], seen: Seen): number | null {
  let most = Number.NEGATIVE_INFINITY;
  let spoken: number | null = null;
  sentences.forEach((buckets, sentence) => {
    if (buckets.length === 0) return;
    let sum = 0;
    for (const bucket of buckets) sum += heads.buckets[bucket * heads.names.length + h]!;
    // A name under a letter may weigh something, and shows nothing.
    const shows = sum * heads.scales[h]! * shareOf(buckets.length) - (isShort(seen, sentence) ? SHORT_SHOWS_LESS : 0);
    if (shows <= most) return;
    [most, spoken] = [shows, sentence];
  });
  return spoken;
}
