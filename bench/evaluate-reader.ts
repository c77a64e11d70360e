import { unpackHeads } from "#reader/heads/pack.ts";
import { CUSTOMER_LABELS, DRAFT_LABELS, KINDS, type Kind, LANGUAGES } from "#reader/labels.ts";
import { agreementOf } from "./evaluating/agreement.ts";
import { writeFigures } from "./evaluating/figures.ts";
import { accuracyOf, type Judged, macroOf, scoreOf, within } from "./evaluating/scores.ts";
import { type Example, readExamples } from "./teaching/examples.ts";
import { readExample } from "./teaching/reading.ts";
import { teachHeads } from "./teaching/teach.ts";

// `npm run evaluate`: the reader on texts by hands that neither its rules nor its heads have seen (the heads are taught anew without them).
// `npm run evaluate -- file.jsonl … [--rules] [--errors]`: the reader as it ships on any labelled texts; by its rules alone; with what it misread.
// `npm run evaluate -- --write`: the same as the first, and what was measured is written down for docs and interface.

/** The hands that nobody who writes rules reads. */
const HELD_BACK: Readonly<Record<Kind, readonly string[]>> = { customer: ["11", "17"], draft: ["6", "14"] };

const options = process.argv.slice(2);
const files = options.filter((each) => !each.startsWith("--"));
const judged = files.length > 0 ? asShipped(readExamples(files)) : heldBack(readExamples());
for (const kind of KINDS) {
  const ofKind = judged.filter(({ example }) => example.kind === kind);
  if (ofKind.length > 0) print(kind, ofKind);
}
if (files.length === 0) printAgreement();
if (options.includes("--write")) writeFigures(judged);
if (options.includes("--errors")) printErrors(judged);

function asShipped(examples: readonly Example[]): Judged[] {
  const heads = options.includes("--rules") ? null : undefined;
  return examples.map((example) => ({ example, read: readExample(example, heads) }));
}

function heldBack(examples: readonly Example[]): Judged[] {
  return LANGUAGES.flatMap((lang) =>
    KINDS.flatMap((kind) => {
      const isHeld = ({ hand }: Example) => HELD_BACK[kind].some((each) => hand === `${lang}-${kind}-${each}`);
      const heads = unpackHeads(
        teachHeads(
          lang,
          kind,
          examples.filter((each) => !isHeld(each)),
        ),
      );
      return examples.filter(isHeld).map((example) => ({ example, read: readExample(example, heads) }));
    }),
  );
}

function print(kind: Kind, all: readonly Judged[]): void {
  const labels: readonly string[] = kind === "customer" ? CUSTOMER_LABELS : DRAFT_LABELS;
  const groups = LANGUAGES.map((lang) => ({ lang, judged: all.filter(({ example }) => example.lang === lang) })).filter(
    ({ judged }) => judged.length > 0,
  );
  console.log(`\n${kind.padEnd(20)}${groups.map(({ lang, judged }) => `${lang} (${judged.length})`.padEnd(34)).join("")}`);
  console.log(`${" ".repeat(20)}${groups.map(() => "P    R    F1   (95 %)         n".padEnd(34)).join("")}`);
  for (const label of labels) {
    const cells = groups.map(({ judged }) => {
      const { precision, recall, f1, count } = scoreOf(judged, label);
      const [low, high] = within(judged, (some) => scoreOf(some, label).f1);
      return `${two(precision)} ${two(recall)} ${two(f1)} (${two(low)}–${two(high)}) ${String(count).padStart(5)}`.padEnd(34);
    });
    console.log(label.padEnd(20) + cells.join(""));
  }
  line("macro F1", groups, (judged) => macroOf(judged, labels));
  line(kind === "customer" ? "emotion right" : "reaction right", groups, (judged) =>
    accuracyOf(judged, kind === "customer" ? "emotion" : "reaction"),
  );
  if (kind === "customer") line("intensity right", groups, (judged) => accuracyOf(judged, "intensity"));
}

function line(name: string, groups: readonly { judged: Judged[] }[], measure: (judged: readonly Judged[]) => number): void {
  const cells = groups.map(({ judged }) => {
    const [low, high] = within(judged, measure);
    return `          ${two(measure(judged))} (${two(low)}–${two(high)})`.padEnd(34);
  });
  console.log(name.padEnd(20) + cells.join(""));
}

function printAgreement(): void {
  console.log("\nTwo readers on the same texts (Cohen's kappa; emotion and reaction: share that is the same)");
  for (const { name, value, count } of agreementOf(readExamples())) console.log(`${name.padEnd(20)}${two(value)}  ${count}`);
}

function printErrors(judged: readonly Judged[]): void {
  for (const { example, read } of judged) {
    const missed = example.labels.filter((label) => !read.labels.includes(label)).map((label) => `-${label}`);
    const wrong = read.labels.filter((label) => !example.labels.includes(label)).map((label) => `+${label}`);
    const other = (["emotion", "reaction"] as const)
      .filter((which) => example[which] !== undefined && example[which] !== read[which])
      .map((which) => `${example[which]}→${read[which]}`);
    const all = [...missed, ...wrong, ...other];
    if (all.length > 0) console.log(`${example.id} ${all.join(" ")} | ${example.text}`);
  }
}

function two(value: number): string {
  return value.toFixed(2);
}
