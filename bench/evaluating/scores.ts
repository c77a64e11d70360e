import type { Example } from "../teaching/examples.ts";
import type { Read } from "../teaching/reading.ts";

export interface Judged {
  example: Example;
  read: Read;
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Texts that carry the label. */
  count: number;
}

const RESAMPLES = 300;

export function scoreOf(judged: readonly Judged[], label: string): Score {
  let right = 0;
  let shown = 0;
  let count = 0;
  for (const { example, read } of judged) {
    const wanted = example.labels.includes(label);
    const found = read.labels.includes(label);
    if (wanted) count++;
    if (found) shown++;
    if (wanted && found) right++;
  }
  const precision = shown === 0 ? 0 : right / shown;
  const recall = count === 0 ? 0 : right / count;
  return { precision, recall, f1: shown + count === 0 ? 0 : (2 * right) / (shown + count), count };
}

/** The mean of the labels' F1, over those that any text carries. */
export function macroOf(judged: readonly Judged[], labels: readonly string[]): number {
  const scores = labels.map((label) => scoreOf(judged, label)).filter(({ count }) => count > 0);
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length);
}

export const accuracyOf = (judged: readonly Judged[], which: "emotion" | "reaction" | "intensity"): number =>
  judged.filter(({ example, read }) => example[which] === read[which]).length / Math.max(1, judged.length);

/** The middle 95 % of a measure over texts drawn anew with replacement (Efron 1979); the same draws at every run. */
export function within(judged: readonly Judged[], measure: (judged: readonly Judged[]) => number): [low: number, high: number] {
  let state = 1979;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const values = Array.from({ length: RESAMPLES }, () =>
    measure(Array.from(judged, () => judged[Math.floor(next() * judged.length)]!)),
  ).sort((a, b) => a - b);
  return [values[Math.floor(RESAMPLES * 0.025)]!, values[Math.floor(RESAMPLES * 0.975)]!];
}
