import { expect, test } from "vitest";
import { sigmoid } from "#reader/heads/heads.ts";
import { learn, type Shown, score } from "./learn.ts";

const text = (words: readonly number[], cue: number, isKnownToRules = false): Shown => ({
  buckets: Uint16Array.from(words),
  bare: Uint16Array.from(words),
  cues: Float32Array.from([cue]),
  isKnownToRules,
});

/** Forty texts; what carries the label has word 10 and the cue, and both sides have some of the other's words. */
const texts = (isKnownToRules = false) =>
  Array.from({ length: 40 }, (_, i) =>
    text([i % 2 === 0 ? 10 : 11, i % 5 === 0 ? 10 : 12, 13 + (i % 4)], i % 2 === 0 ? 1 : 0, isKnownToRules),
  );
const CARRIES = Array.from({ length: 40 }, (_, i) => 1 - (i % 2));

test("a head is learnt to the minimum of its loss", () => {
  const head = learn(texts(), CARRIES);
  // Where the loss is least, the bias is the sum of what each text still pulls: 2 for a text, three times as much for one that carries the label.
  const pulled = texts().map((one, i) => (CARRIES[i] ? 6 * sigmoid(-score(head, one)) : -2 * sigmoid(score(head, one))));
  expect(head.bias).toBeCloseTo(
    pulled.reduce((sum, pull) => sum + pull, 0),
    1,
  );
  expect(score(head, text([10, 12, 13], 1))).toBeGreaterThan(1);
  expect(score(head, text([11, 12, 13], 0))).toBeLessThan(-1);
});

test("a text about which readers disagree is learnt from on both sides", () => {
  const odd = text([50, 51, 52], 0);
  const chance = (carried: number) => {
    const head = learn([...texts(), odd, odd, odd], [...CARRIES, carried, carried, carried]);
    return score(head, odd);
  };
  expect(chance(0.5)).toBeGreaterThan(chance(0) + 0.5);
  expect(chance(0.5)).toBeLessThan(chance(1) - 0.5);
});

test("rules count for less where their writers have read the texts", () => {
  expect(learn(texts(true), CARRIES).cues[0]!).toBeLessThan(learn(texts(), CARRIES).cues[0]! * 0.8);
  expect(learn(texts(true), CARRIES).cues[0]!).toBeGreaterThan(0);
});
