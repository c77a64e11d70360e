import { type ByRules, byRules } from "#reader/by-rules.ts";
import { cuesOf } from "#reader/heads/cues.ts";
import { bucketsOf, wholeOf } from "#reader/heads/features.ts";
import { HEADS, type Judgement, sigmoid } from "#reader/heads/heads.ts";
import type { PackedHead } from "#reader/heads/pack.ts";
import type { Kind, Language } from "#reader/labels.ts";
import { prepare } from "#reader/text/prepare.ts";
import { weighTogether } from "#reader/weigh-together.ts";
import { carriedBy, type Example, isKnownToRules, speaksFor } from "./examples.ts";
import { type LearntHead, learn, type Shown, score } from "./learn.ts";
import { packWeights } from "./pack-weights.ts";

// A head keeps its heaviest weights: what is left out changes nothing that could be measured.
const MOST_WEIGHTS = 20_000;
const FOLDS = 4;
/** The lowest threshold, in hundredths; higher for a draft, where each wrong mark disturbs who writes. */
const LOWEST: Readonly<Record<Kind, number>> = { customer: 15, draft: 30 };
/** So many texts that no rule writer has read set a threshold by themselves. */
const ENOUGH_TO_JUDGE = 300;

/** An example, what rules see in it and what heads are shown of it. */
interface Studied {
  example: Example;
  seen: ByRules;
  shown: Shown;
  /** Texts by the same hand stay together: the texts that come are by hands that nobody has read. */
  fold: number;
}

/** The heads of one language and kind, learnt from examples; thresholds are set on texts that the head being asked has not seen. */
export function teachHeads(lang: Language, kind: Kind, examples: readonly Example[]): PackedHead[] {
  const texts = study(examples.filter((each) => each.lang === lang && each.kind === kind));
  const speaking = (name: string) => texts.filter(({ example }) => speaksFor(example, name));
  const chances = new Map(HEADS[kind].map((name) => [name, chancesOf(name, speaking(name))]));
  return HEADS[kind].map((name) => {
    const speak = speaking(name);
    const head = thin(
      learn(
        speak.map(({ shown }) => shown),
        speak.map(({ example }) => carriedBy(example, name)),
      ),
    );
    return pack(name, head, thresholdFor(name, kind, speak, chances));
  });
}

function study(examples: readonly Example[]): Studied[] {
  const hands = [...new Set(examples.map(({ hand }) => hand))];
  return examples.map((example) => {
    const { text, lang, kind, hand } = example;
    const seen = byRules(prepare(text, lang), kind);
    const shown = {
      buckets: wholeOf(bucketsOf(seen)),
      bare: wholeOf(bucketsOf({ prepared: seen.prepared, hits: [] })),
      cues: cuesOf(kind, seen),
      isKnownToRules: isKnownToRules(example),
    };
    return { example, seen, shown, fold: hands.indexOf(hand) % FOLDS };
  });
}

type Chances = ReadonlyMap<Studied, number>;

/** What a head says of each text that it has not learnt from. */
function chancesOf(name: string, texts: readonly Studied[]): Chances {
  const chances = new Map<Studied, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = texts.filter((text) => text.fold !== fold);
    const head = thin(
      learn(
        others.map(({ shown }) => shown),
        others.map(({ example }) => carriedBy(example, name)),
      ),
    );
    for (const text of texts) if (text.fold === fold) chances.set(text, sigmoid(score(head, text.shown)));
  }
  return chances;
}

/** What a reading does with a head's chance: shows it, hides it, or leaves it to the threshold. */
function thresholdFor(name: string, kind: Kind, texts: readonly Studied[], chances: ReadonlyMap<string, Chances>): number {
  const fresh = texts.filter(({ shown }) => !shown.isKnownToRules);
  const judges = fresh.length >= ENOUGH_TO_JUDGE ? fresh : texts;
  return bestThreshold(
    judges.map((text) => {
      const chance = chances.get(name)!.get(text)!;
      const showsIf = (shows: boolean): boolean => {
        const judged: Judgement = {
          names: [name, "calm"],
          chance: (head) => chances.get(head)?.get(text) ?? 0,
          shows: () => shows,
          spokenBy: () => 0,
        };
        return weighTogether(text.seen, judged, kind).has(name);
      };
      return showsIf(false) ? 1 : showsIf(true) ? chance : 0;
    }),
    judges.map(({ example }) => carriedBy(example, name) > 0.5),
    LOWEST[kind],
  );
}

/** The chance from which on showing the label gives the best F1, by steps of a hundredth, smoothed over its neighbours. */
function bestThreshold(chances: readonly number[], carries: readonly boolean[], lowest: number): number {
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
  for (let step = lowest; step <= 90; step++) {
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
