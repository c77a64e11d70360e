import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { byRules } from "../by-rules.ts";
import { KINDS, LANGUAGES, PERSONAL } from "../labels.ts";
import { readMessage } from "../read.ts";
import { prepare } from "../text/prepare.ts";
import { cueCountOf } from "./cues.ts";
import { BUCKETS, bucketsOf } from "./features.ts";
import { HEADS, judge } from "./heads.ts";
import { headsFor } from "./heads-for.ts";
import { unpackHeads } from "./pack.ts";

const ALL = LANGUAGES.flatMap((lang) => KINDS.map((kind) => ({ lang, kind })));
const bucketsIn = (text: string) => bucketsOf(byRules(prepare(text, "en"), "customer"));

describe("the heads the reader ships with", () => {
  test.for(ALL)("know every label of $lang $kind, and as many cues as the rules give", ({ lang, kind }) => {
    const heads = headsFor(lang, kind);
    expect(heads.names).toEqual(HEADS[kind]);
    expect(heads.cues.map(({ length }) => length)).toEqual(HEADS[kind].map(() => cueCountOf(kind)));
    expect(heads.buckets.some((weight) => weight !== 0)).toBe(true);
  });

  test.for(LANGUAGES)("never say by themselves how a person behaves (%s)", (lang) => {
    const texts = readFileSync(new URL(`../examples/${lang}-customer-2.jsonl`, import.meta.url), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const alone = texts.flatMap((text) => readMessage(text, { lang }).labels.filter(({ why }) => why.includes(".head.")));
    expect(alone.length).toBeGreaterThan(0);
    expect(alone.filter(({ label }) => PERSONAL.has(label))).toEqual([]);
  });
});

describe("what a head hears", () => {
  test("is the same whatever was read before", () => {
    const text = "Where is my parcel? Nobody answers.";
    const first = bucketsIn(text);
    bucketsIn("Something else altogether, and longer. With two sentences!");
    expect(bucketsIn(text)).toEqual(first);
    expect(first).toHaveLength(2);
    expect(Math.max(...first.flatMap((buckets) => [...buckets]))).toBeLessThan(BUCKETS);
  });

  test("is not what is only quoted", () => {
    expect(bucketsIn('The label says "blue chair" here.')).toEqual(bucketsIn('The label says "green table" here.'));
  });

  test("is the whole text; the sentence that speaks most for it is the evidence", () => {
    // One head, one weight: the word "parcel", in bucket steps as they are packed.
    const [parcel] = bucketsIn("parcel");
    const bucket = parcel![0]!;
    const bytes: number[] = [];
    let step = bucket + 1;
    for (; step > 127; step >>= 7) bytes.push((step & 127) | 128);
    const weights = Buffer.from([...bytes, step, 127 + 128])
      .toString("base64")
      .replace(/=+$/, "");
    const cues = Array.from({ length: cueCountOf("customer") }, () => 0);
    const heads = unpackHeads([{ name: "demand", bias: -1, threshold: 0.5, scale: 1, cues, weights }]);
    const judged = judge(heads, "customer", byRules(prepare("Good morning. The parcel is late.", "en"), "customer"))!;
    expect(judged.spokenBy("demand")).toBe(1);
    expect(judged.shows("demand")).toBe(true);
    expect(judge(heads, "customer", byRules(prepare("Good morning.", "en"), "customer"))!.shows("demand")).toBe(false);
    expect(judge(heads, "customer", byRules(prepare("", "en"), "customer"))).toBeNull();
  });
});
