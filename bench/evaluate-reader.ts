import { readdirSync, readFileSync } from "node:fs";
import { CUSTOMER_LABELS, DRAFT_LABELS, type Kind, LANGUAGES, type Language, REACTIONS } from "#reader/labels.ts";
import { readDraft, readMessage } from "#reader/read.ts";

/** A labelled example, one a line (docs: the codebook's format). */
type Example = {
  id: string;
  lang: Language;
  kind: Kind;
  text: string;
  labels: string[];
  emotion?: string;
  intensity?: number;
  reaction?: string;
};
type Tally = { right: number; wrong: number; missed: number };
type Read = { labels: string[]; emotion?: string; intensity?: number; reaction?: string };

const HERE = new URL("../reader/examples/", import.meta.url);

/**
 * Measures the reader on labelled examples: precision, recall and F1 per label and language.
 * `node bench/evaluate-reader.ts [file.jsonl …] [--errors]`; without files, the ones in reader/examples.
 */
function main(args: readonly string[]): void {
  const showErrors = args.includes("--errors");
  const named = args.filter((each) => !each.startsWith("--"));
  const files =
    named.length > 0
      ? named
      : readdirSync(HERE)
          .filter((name) => name.endsWith(".jsonl"))
          .map((name) => new URL(name, HERE).pathname);
  const examples = files.flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as Example),
  );
  const from = performance.now();
  const readings = new Map(examples.map((example) => [example, readExample(example)]));
  const took = performance.now() - from;
  for (const [kind, labels] of [
    ["customer", CUSTOMER_LABELS],
    ["draft", DRAFT_LABELS],
  ] as const) {
    const ofKind = examples.filter((example) => example.kind === kind);
    if (ofKind.length > 0) printKind(kind, labels, ofKind, readings);
  }
  if (showErrors) printErrors(examples, readings);
  console.log(`${examples.length} texts in ${took.toFixed(0)} ms`);
}

function readExample({ kind, text, lang }: Example): Read {
  if (kind === "draft") {
    const { labels, reaction } = readDraft(text, { lang });
    return { labels: labels.map(({ label }) => label), reaction };
  }
  const { labels, emotion, intensity } = readMessage(text, { lang });
  return { labels: labels.map(({ label }) => label), emotion, intensity };
}

function printKind(
  kind: Kind,
  labels: readonly string[],
  examples: readonly Example[],
  readings: ReadonlyMap<Example, Read>,
): void {
  const langs = LANGUAGES.filter((lang) => examples.some((example) => example.lang === lang));
  console.log(`\n${kind.padEnd(20)}${[...langs, "all"].map((lang) => `${lang}: P    R    F1   n`.padEnd(26)).join("")}`);
  const macro = new Map<string, number[]>();
  for (const label of labels) {
    const cells = [...langs, null].map((lang) => {
      const chosen = examples.filter((example) => lang === null || example.lang === lang);
      const tally = count(
        chosen,
        (example) => example.labels.includes(label),
        (example) => readings.get(example)!.labels.includes(label),
      );
      const score = f1(tally);
      if (tally.right + tally.missed > 0) macro.set(lang ?? "all", [...(macro.get(lang ?? "all") ?? []), score.f1]);
      return `    ${two(score.precision)} ${two(score.recall)} ${two(score.f1)} ${tally.right + tally.missed}`.padEnd(26);
    });
    console.log(label.padEnd(20) + cells.join(""));
  }
  console.log(
    "macro F1".padEnd(20) +
      [...langs, "all"].map((lang) => `    ${" ".repeat(10)}${two(mean(macro.get(lang) ?? []))}`.padEnd(26)).join(""),
  );
  if (kind === "draft")
    printAgreement(
      "reaction",
      examples,
      (example) => example.reaction,
      (example) => readings.get(example)!.reaction,
      REACTIONS,
    );
  else {
    printAgreement(
      "emotion",
      examples,
      (example) => example.emotion,
      (example) => readings.get(example)!.emotion,
    );
    printAgreement(
      "intensity",
      examples,
      (example) => String(example.intensity),
      (example) => String(readings.get(example)!.intensity),
    );
    const civil = examples.filter((example) => example.labels.length === 0);
    const alarmed = civil.filter((example) => readings.get(example)!.labels.length > 0);
    console.log(`civil texts with any label: ${alarmed.length} of ${civil.length}`);
  }
}

function printAgreement(
  name: string,
  examples: readonly Example[],
  expected: (example: Example) => string | undefined,
  found: (example: Example) => string | undefined,
  values: readonly string[] = [],
): void {
  const right = examples.filter((example) => expected(example) === found(example)).length;
  console.log(`${name}: ${right} of ${examples.length} right (${two(right / examples.length)})`);
  for (const value of values) {
    const score = f1(
      count(
        examples,
        (example) => expected(example) === value,
        (example) => found(example) === value,
      ),
    );
    console.log(`  ${value.padEnd(18)}    ${two(score.precision)} ${two(score.recall)} ${two(score.f1)}`);
  }
}

function printErrors(examples: readonly Example[], readings: ReadonlyMap<Example, Read>): void {
  for (const example of examples) {
    const read = readings.get(example)!;
    const missed = example.labels.filter((label) => !read.labels.includes(label)).map((label) => `-${label}`);
    const wrong = read.labels.filter((label) => !example.labels.includes(label)).map((label) => `+${label}`);
    const other = [
      example.reaction !== undefined && example.reaction !== read.reaction ? `${example.reaction}→${read.reaction}` : "",
      example.emotion !== undefined && (example.emotion !== read.emotion || example.intensity !== read.intensity)
        ? `${example.emotion}${example.intensity}→${read.emotion}${read.intensity}`
        : "",
    ];
    const all = [...missed, ...wrong, ...other].filter((each) => each !== "");
    if (all.length > 0) console.log(`${example.id} ${all.join(" ")} | ${example.text}`);
  }
}

function count(
  examples: readonly Example[],
  expected: (example: Example) => boolean,
  found: (example: Example) => boolean,
): Tally {
  const tally = { right: 0, wrong: 0, missed: 0 };
  for (const example of examples) {
    if (expected(example) && found(example)) tally.right++;
    else if (expected(example)) tally.missed++;
    else if (found(example)) tally.wrong++;
  }
  return tally;
}

function f1({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function two(value: number): string {
  return value.toFixed(2);
}

main(process.argv.slice(2));
