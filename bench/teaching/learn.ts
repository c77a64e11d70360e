import { BUCKETS, wholeOf } from "#reader/heads/features.ts";
import { shareOf, sigmoid } from "#reader/heads/heads.ts";

/** What a head is shown of one text: the buckets of each sentence, and what the rules say of the whole. */
export interface Shown {
  sentences: readonly Uint16Array[];
  cues: Float32Array;
  isKnownToRules: boolean;
}

export interface LearntHead {
  bias: number;
  buckets: Float32Array;
  cues: Float32Array;
}

/** A first idea comes from whole texts; then each text is asked only for the sentence that speaks most for the label. */
const WHOLE_ROUNDS = 3;
const ROUNDS = 14;
const RATE = 0.1;
/** Pull towards zero at each step. */
const DECAY = { buckets: 1e-3, cues: 2e-4 };
/** How much more a text that carries the label weighs. */
const POSITIVES = 4;
/** Texts in which each bucket is thought to have been seen besides those counted. */
const SMOOTHING = 5;
/** How often a text that the rule writers have read is shown without what the rules say of it, so that a head learns to do without. */
const WITHOUT_RULES = 0.5;

/**
 * Logistic regression by AdaGrad (Duchi, Hazan and Singer 2011) over the best sentence of each text (multiple-instance learning, Andrews et al. 2002:
 * a label stands in some sentence, and nobody said in which), in an order that is the same at every run. What a bucket counts for is first scaled by how
 * much more often it stands in texts that carry the label (Wang and Manning 2012): with a thousand texts that is the better start.
 */
export function learn(texts: readonly Shown[], carries: readonly boolean[]): LearntHead {
  const wholes = texts.map(({ sentences }) => wholeOf(sentences));
  const ratio = ratiosOf(wholes, carries);
  const cueCount = texts[0]?.cues.length ?? 0;
  const head: LearntHead = { bias: 0, buckets: new Float32Array(BUCKETS), cues: new Float32Array(cueCount) };
  const past = { bias: 1e-6, buckets: new Float32Array(BUCKETS).fill(1e-6), cues: new Float32Array(cueCount).fill(1e-6) };
  const noCues = new Float32Array(cueCount);
  const order = texts.map((_, i) => i);
  const random = dice(1993);
  const scoreOf = (buckets: Uint16Array, cues: Float32Array): number => {
    let sum = 0;
    for (const b of buckets) sum += head.buckets[b]! * ratio[b]!;
    return head.bias + sum * shareOf(buckets.length) + fromCues(head, cues);
  };
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const i of order) {
      const { sentences, isKnownToRules } = texts[i]!;
      const cues = isKnownToRules && random() < WITHOUT_RULES ? noCues : texts[i]!.cues;
      const buckets = round < WHOLE_ROUNDS ? wholes[i]! : best(sentences, (each) => scoreOf(each, cues));
      const share = shareOf(buckets.length);
      const wanted = carries[i] ? 1 : 0;
      const pull = (wanted - sigmoid(scoreOf(buckets, cues))) * (wanted ? POSITIVES : 1);
      past.bias += pull * pull;
      head.bias += (RATE * pull) / Math.sqrt(past.bias);
      for (const b of buckets) {
        const slope = pull * share * ratio[b]! - DECAY.buckets * head.buckets[b]!;
        past.buckets[b]! += slope * slope;
        head.buckets[b]! += (RATE * slope) / Math.sqrt(past.buckets[b]!);
      }
      for (let c = 0; c < cueCount; c++) {
        if (cues[c] === 0) continue;
        const slope = pull * cues[c]! - DECAY.cues * head.cues[c]!;
        past.cues[c]! += slope * slope;
        head.cues[c]! += (RATE * slope) / Math.sqrt(past.cues[c]!);
      }
    }
  }
  for (let b = 0; b < BUCKETS; b++) head.buckets[b]! *= ratio[b]!;
  return head;
}

/** How much speaks for the label, in log odds: what the sentence says that speaks most for it, and the rules. */
export function score(head: LearntHead, { sentences, cues }: Shown): number {
  const says = (buckets: Uint16Array): number => {
    let sum = 0;
    for (const b of buckets) sum += head.buckets[b]!;
    return sum * shareOf(buckets.length);
  };
  return head.bias + (sentences.length === 0 ? 0 : Math.max(...sentences.map(says))) + fromCues(head, cues);
}

function fromCues(head: LearntHead, cues: Float32Array): number {
  let sum = 0;
  for (let c = 0; c < cues.length; c++) sum += head.cues[c]! * cues[c]!;
  return sum;
}

const NOTHING: Uint16Array = new Uint16Array();

function best(sentences: readonly Uint16Array[], worth: (sentence: Uint16Array) => number): Uint16Array {
  let found: Uint16Array = NOTHING;
  let most = Number.NEGATIVE_INFINITY;
  for (const each of sentences) {
    const score = worth(each);
    if (score > most) [found, most] = [each, score];
  }
  return found;
}

/** Log of how many times as often each bucket stands in the texts that carry the label as in the others; 0 where it is never seen. */
function ratiosOf(wholes: readonly Uint16Array[], carries: readonly boolean[]): Float32Array {
  const within = new Float32Array(BUCKETS);
  const without = new Float32Array(BUCKETS);
  wholes.forEach((buckets, i) => {
    const counts = carries[i] ? within : without;
    for (const b of buckets) counts[b]! += 1;
  });
  const total = (counts: Float32Array) => counts.reduce((sum, count) => sum + (count > 0 ? count + SMOOTHING : 0), SMOOTHING);
  const [inside, outside] = [total(within), total(without)];
  return Float32Array.from(within, (count, b) =>
    count + without[b]! === 0 ? 0 : Math.log((count + SMOOTHING) / inside / ((without[b]! + SMOOTHING) / outside)),
  );
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Mulberry32: small, and the same everywhere. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
