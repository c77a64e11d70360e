import { byRules } from "#reader/by-rules.ts";
import { cuesOf } from "#reader/heads/cues.ts";
import { bucketsOf, wholeOf } from "#reader/heads/features.ts";
import { HEADS, hearsWhole, sigmoid } from "#reader/heads/heads.ts";
import type { PackedHead } from "#reader/heads/pack.ts";
import type { Kind, Language } from "#reader/labels.ts";
import { prepare } from "#reader/text/prepare.ts";
import { type Example, isKnownToRules, speaksFor, taughtReaction } from "./examples.ts";
import { type LearntHead, learn, type Shown, score } from "./learn.ts";
import { packWeights } from "./pack-weights.ts";

// A head keeps its heaviest weights: what is left out changes nothing that could be measured, and the browser has to fetch it all.
const MOST_WEIGHTS = 4000;
const FOLDS = 4;
/** So many texts that no rule writer has read set a threshold by themselves. */
const ENOUGH_TO_JUDGE = 300;

/** The heads of one language and kind, learnt from examples; thresholds are set on texts that the head being asked has not seen. */
export function teachHeads(lang: Language, kind: Kind, examples: readonly Example[]): PackedHead[] {
  const chosen = examples.filter((each) => each.lang === lang && each.kind === kind);
  const texts = chosen.map(shown);
  const wholes = texts.map((text) => ({ ...text, sentences: [wholeOf(text.sentences)] }));
  const folds = foldsOf(chosen);
  return HEADS[kind].map((name) => {
    const speaking = [...chosen.keys()].filter((i) => speaksFor(chosen[i]!, name));
    const heard = speaking.map((i) => (hearsWhole(name) ? wholes : texts)[i]!);
    const carries = speaking.map((i) => carriesIt(chosen[i]!, name));
    const threshold = thresholdFor(
      heard,
      carries,
      speaking.map((i) => folds[i]!),
    );
    return pack(name, thin(learn(heard, carries)), threshold);
  });
}

const carriesIt = (example: Example, name: string): boolean =>
  example.labels.includes(name) || example.emotion === name || taughtReaction(example) === name;

/** What a head sees of an example. */
export function shown(example: Example): Shown {
  const { text, lang, kind } = example;
  const seen = byRules(prepare(text, lang), kind);
  return { sentences: bucketsOf(seen), cues: cuesOf(kind, seen), isKnownToRules: isKnownToRules(example) };
}

/** Texts by the same hand stay together: the texts that come are by hands that nobody has read. */
function foldsOf(examples: readonly Example[]): number[] {
  const hands = [...new Set(examples.map(({ hand }) => hand))];
  return examples.map(({ hand }) => hands.indexOf(hand) % FOLDS);
}

function thresholdFor(texts: readonly Shown[], carries: readonly boolean[], folds: readonly number[]): number {
  const chances: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = texts.map((_, i) => i).filter((i) => folds[i] !== fold);
    const head = thin(
      learn(
        others.map((i) => texts[i]!),
        others.map((i) => carries[i]!),
      ),
    );
    texts.forEach((text, i) => {
      if (folds[i] === fold) chances[i] = sigmoid(score(head, text));
    });
  }
  const fresh = texts.map((_, i) => i).filter((i) => !texts[i]!.isKnownToRules);
  const judges = fresh.length >= ENOUGH_TO_JUDGE ? fresh : texts.map((_, i) => i);
  return bestThreshold(
    judges.map((i) => chances[i]!),
    judges.map((i) => carries[i]!),
  );
}

/** The chance from which on showing the label gives the best F1, by steps of a hundredth, smoothed over its neighbours. */
function bestThreshold(chances: readonly number[], carries: readonly boolean[]): number {
  const f1 = (threshold: number): number => {
    let right = 0;
    let shownCount = 0;
    let wanted = 0;
    chances.forEach((chance, i) => {
      if (carries[i]) wanted++;
      if (chance < threshold) return;
      shownCount++;
      if (carries[i]) right++;
    });
    return shownCount + wanted === 0 ? 0 : (2 * right) / (shownCount + wanted);
  };
  let best = 0.5;
  let most = -1;
  for (let step = 30; step <= 90; step++) {
    const at = step / 100;
    const smooth = (f1(at - 0.03) + 2 * f1(at) + f1(at + 0.03)) / 4;
    if (smooth > most) [best, most] = [at, smooth];
  }
  return best;
}

/** Keeps a head's heaviest weights, each as one of 255 steps. */
function thin(head: LearntHead): LearntHead {
  const heaviest = [...head.buckets.entries()].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, MOST_WEIGHTS);
  const step = stepOf(Math.abs(heaviest[0]?.[1] ?? 0));
  const buckets = new Float32Array(head.buckets.length);
  for (const [bucket, weight] of heaviest) buckets[bucket] = Math.round(weight / step) * step;
  return { ...head, buckets };
}

const stepOf = (heaviest: number): number => Math.max(1e-9, heaviest) / 127;

function pack(name: string, { bias, buckets, cues }: LearntHead, threshold: number): PackedHead {
  const step = stepOf(buckets.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0));
  const weights = new Map<number, number>();
  buckets.forEach((weight, bucket) => {
    const steps = Math.round(weight / step);
    if (steps !== 0) weights.set(bucket, steps);
  });
  return {
    name,
    bias: Number(bias.toPrecision(4)),
    threshold,
    scale: Number(step.toPrecision(4)),
    cues: [...cues].map((each) => Number(each.toFixed(2))),
    weights: packWeights(weights),
  };
}
