import { BUCKETS } from "#reader/heads/features.ts";
import { shareOf } from "#reader/heads/heads.ts";
import { dice, shuffle } from "./dice.ts";

/** What a head is shown of one text: its buckets, and what the rules say of it. */
export interface Shown {
  buckets: Uint16Array;
  /** The buckets without what rules found. */
  bare: Uint16Array;
  cues: Float32Array;
  isKnownToRules: boolean;
}

export interface LearntHead {
  bias: number;
  buckets: Float32Array;
  cues: Float32Array;
}

/** How much a text counts against the pull of all weights towards zero: the C of the literature. */
const TRUST = 2;
/** How much more a text that carries the label weighs. */
const POSITIVES = 3;
/** Rules look better than they are on texts that their writers have read: so much of such a text is shown without them. */
const WITHOUT_RULES = 0.7;
/** Texts in which each bucket is thought to have been seen besides those counted. */
const SMOOTHING = 5;
/** What stands in fewer texts is chance. */
const SEEN_OFTEN = 3;
const MOST_ROUNDS = 40;

/** One text as the learning sees it, or the part of it without rules. */
interface Row {
  buckets: Uint16Array;
  cues: Float32Array | null;
  share: number;
  sign: 1 | -1;
  /** The most that this row may pull. */
  most: number;
  /** Its squared length. */
  square: number;
}

/**
 * Logistic regression with a quadratic penalty, to its minimum, by dual coordinate descent (Yu, Huang and Lin 2011), in an order that is the same at every run.
 * What a bucket counts for is first scaled by how much more often it stands in texts that carry the label (Wang and Manning 2012). `carries` says how far each text
 * does, 0..1: a text about which readers disagree is learnt from on both sides.
 */
export function learn(texts: readonly Shown[], carries: readonly number[]): LearntHead {
  const ratio = ratiosOf(texts, carries);
  const rows = rowsOf(texts, carries, ratio);
  const cueCount = texts[0]?.cues.length ?? 0;
  const words = new Float64Array(BUCKETS);
  const cues = new Float64Array(cueCount);
  let bias = 0;
  const says = (row: Row): number => {
    let sum = 0;
    for (const b of row.buckets) sum += words[b]! * ratio[b]!;
    sum = sum * row.share + bias;
    if (row.cues) for (let c = 0; c < cueCount; c++) sum += cues[c]! * row.cues[c]!;
    return sum;
  };
  const move = (row: Row, by: number): void => {
    for (const b of row.buckets) words[b]! += by * row.share * ratio[b]!;
    if (row.cues) for (let c = 0; c < cueCount; c++) cues[c]! += by * row.cues[c]!;
    bias += by;
  };
  const pulls = rows.map(({ most }) => Math.min(most / 1000, 1e-8));
  rows.forEach((row, i) => {
    move(row, row.sign * pulls[i]!);
  });
  const order = rows.map((_, i) => i);
  const random = dice(1993);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    shuffle(order, random);
    let moved = 0;
    for (const i of order) {
      const row = rows[i]!;
      const before = pulls[i]!;
      const pull = pullOf(row, before, row.sign * says(row));
      if (pull === before) continue;
      move(row, row.sign * (pull - before));
      pulls[i] = pull;
      moved++;
    }
    if (moved < rows.length / 20) break;
  }
  return {
    bias,
    buckets: Float32Array.from(words, (weight, b) => weight * ratio[b]!),
    cues: Float32Array.from(cues),
  };
}

/** How much speaks for the label, in log odds. */
export function score(head: LearntHead, { buckets, cues }: Shown): number {
  let words = 0;
  for (const b of buckets) words += head.buckets[b]!;
  let sum = head.bias + words * shareOf(buckets.length);
  for (let c = 0; c < cues.length; c++) sum += head.cues[c]! * cues[c]!;
  return sum;
}

const CLOSE = 0.01;
const MOST_STEPS = 100;

/**
 * The pull of one row at which the dual stands still while all others are held: the root of `square · (pull − before) + margin + ln(pull / (most − pull))`
 * by Newton's steps, from the side on which they can't overshoot (their algorithm 5).
 */
function pullOf({ most, square }: Row, before: number, margin: number): number {
  const mirrored = square * (most / 2 - before) + margin < 0;
  const from = mirrored ? most - before : before;
  const slopeAt = (pull: number) => square * (pull - from) + (mirrored ? -margin : margin) + Math.log(pull / (most - pull));
  let pull = most - from < most / 2 ? from / 10 : from;
  let slope = slopeAt(pull);
  if (Math.abs(slope) <= CLOSE * most && pull === from) return before;
  for (let step = 0; step < MOST_STEPS && Math.abs(slope) > CLOSE * most; step++) {
    const next = pull - slope / (square + most / (most - pull) / pull);
    pull = next <= 0 ? pull / 10 : next;
    slope = slopeAt(pull);
  }
  return mirrored ? most - pull : pull;
}

function rowsOf(texts: readonly Shown[], carries: readonly number[], ratio: Float32Array): Row[] {
  return texts.flatMap((text, i) => {
    const without = text.isKnownToRules ? WITHOUT_RULES : 0;
    const rowFor = (buckets: Uint16Array, cues: Float32Array | null, sign: 1 | -1, part: number): Row => {
      const share = shareOf(buckets.length);
      let square = 1;
      for (const b of buckets) square += (ratio[b]! * share) ** 2;
      for (const cue of cues ?? []) square += cue ** 2;
      return { buckets, cues, share, sign, most: TRUST * part * (sign === 1 ? POSITIVES : 1), square };
    };
    const sides = ([1, -1] as const).flatMap((sign) => {
      const part = sign === 1 ? carries[i]! : 1 - carries[i]!;
      return [rowFor(text.buckets, text.cues, sign, part * (1 - without)), rowFor(text.bare, null, sign, part * without)];
    });
    return sides.filter(({ most }) => most > 0);
  });
}

/** Log of how many times as often each bucket stands in the texts that carry the label as in the others; 0 where it is hardly seen. */
function ratiosOf(texts: readonly Shown[], carries: readonly number[]): Float32Array {
  const within = new Float32Array(BUCKETS);
  const without = new Float32Array(BUCKETS);
  texts.forEach(({ buckets }, i) => {
    for (const b of buckets) {
      within[b]! += carries[i]!;
      without[b]! += 1 - carries[i]!;
    }
  });
  const total = (counts: Float32Array) => counts.reduce((sum, count) => sum + (count > 0 ? count + SMOOTHING : 0), SMOOTHING);
  const [inside, outside] = [total(within), total(without)];
  return Float32Array.from(within, (count, b) =>
    count + without[b]! < SEEN_OFTEN ? 0 : Math.log((count + SMOOTHING) / inside / ((without[b]! + SMOOTHING) / outside)),
  );
}
