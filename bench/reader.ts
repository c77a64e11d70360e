import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { adviseDraft } from "#reader/advise-draft.ts";
import { readDraft, readMessage } from "#reader/read.ts";
import { setsOf } from "#reader/rules/compile.ts";
import { DRAFT_RULES } from "#reader/rules/draft-sets.ts";
import { SLOT_RULES } from "#reader/techniques/slot-rules.ts";

const EXAMPLES = join(import.meta.dirname, "..", "reader", "examples");

/** Characters of a short message: a sentence or two. */
const SHORT = 100;

interface Example {
  lang: "pl" | "bg" | "en";
  kind: "customer" | "draft";
  text: string;
}

/** `npm run bench -- reader`: how fast texts are read on one core, and hostile ones; what a browser fetches, and how long it takes to make ready. */
export async function benchReader(): Promise<void> {
  const examples = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) => readFileSync(join(EXAMPLES, name), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Example);
  for (const lang of ["pl", "bg", "en"] as const) {
    // The interface is built without the rules' examples.
    const pack = JSON.stringify([DRAFT_RULES[lang], SLOT_RULES[lang]].flat().map(({ examples, counters, ...rule }) => rule));
    tell(`${lang}: pack`, `${(brotliCompressSync(pack).length / 1024).toFixed(0)} kB`);
    tell(`${lang}: made ready`, `${fastest(() => setsOf(DRAFT_RULES)(lang)).toFixed(0)} ms`);
    const messages = examples.filter((one) => one.kind === "customer" && one.lang === lang);
    const drafts = examples.filter((one) => one.kind === "draft" && one.lang === lang);
    tell(`${lang}: messages read`, `${rate(messages, ({ text }) => readMessage(text, { lang })).toFixed(0)} /s`);
    const short = messages.filter(({ text }) => text.length <= SHORT);
    tell(`${lang}: short messages`, `${rate(short, ({ text }) => readMessage(text, { lang })).toFixed(0)} /s`);
    tell(`${lang}: drafts read`, `${rate(drafts, ({ text }) => readDraft(text, { lang })).toFixed(0)} /s`);
    tell(`${lang}: drafts advised`, `${rate(drafts, ({ text }) => adviseDraft(text, { lang })).toFixed(0)} /s`);
  }
  for (const [name, text] of Object.entries({
    dashes: "-".repeat(50_000),
    spaces: " ".repeat(50_000),
    brackets: "[(".repeat(25_000),
    words: "kurwa mać ".repeat(20_000),
  })) {
    const begun = performance.now();
    readMessage(text, { lang: "pl" });
    tell(`hostile: ${name}`, `${(performance.now() - begun).toFixed(0)} ms`);
  }
}

function rate<T>(texts: T[], act: (one: T) => unknown): number {
  for (const one of texts) act(one);
  const begun = performance.now();
  let done = 0;
  while (performance.now() - begun < 1000) {
    for (const one of texts) act(one);
    done += texts.length;
  }
  return (done / (performance.now() - begun)) * 1000;
}

function fastest(act: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const begun = performance.now();
    act();
    return performance.now() - begun;
  });
  return Math.min(...times);
}

const tell = (what: string, figure: string) => process.stdout.write(`${what.padEnd(24)} ${figure}\n`);
