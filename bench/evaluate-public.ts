import { existsSync, readFileSync } from "node:fs";
import type { Language } from "#reader/labels.ts";
import { readDraft, readMessage } from "#reader/read.ts";

// `node bench/evaluate-public.ts FOLDER`: how the reader carries over to texts that others wrote and labelled. The files are not ours to ship.

interface Labelled {
  lang: Language;
  text: string;
  abusive?: boolean;
  behaviour?: string;
  sentiment?: string;
  complaint?: boolean;
}

const GRAVE = new Set(["invasion", "insult", "threat", "profanity"]);
/** Files in which nearly nothing is abuse; the airline's angry tweets are left out. */
const CIVIL: readonly (readonly [file: string, isCivil: (text: Labelled) => boolean])[] = [
  ["pl-wccrs-hotels-sample", () => true],
  ["pl-wccrs-medicine-sample", () => true],
  ["bg-cinexio-sample", () => true],
  ["en-multidogo-dev-sample", () => true],
  ["en-airline-sample", ({ sentiment }) => sentiment !== "negative"],
  ["en-complaints-dev", ({ complaint }) => complaint === false],
];
const folder = process.argv[2] ?? "";
if (!existsSync(folder)) {
  process.stderr.write("Name the folder that holds the public files.\n");
  process.exit(2);
}

const load = (file: string): Labelled[] =>
  readFileSync(`${folder}/${file}.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Labelled);
const gravely = ({ text, lang }: Labelled): boolean => readMessage(text, { lang }).labels.some(({ label }) => GRAVE.has(label));

console.log("False alarms: civil texts that carry invasion, insult, threat or profanity");
for (const [file, isCivil] of CIVIL) {
  const texts = load(file).filter(isCivil);
  const alarms = texts.filter(gravely);
  console.log(
    `  ${file.padEnd(28)} ${alarms.length} of ${texts.length} (${((100 * alarms.length) / texts.length).toFixed(2)} %)`,
  );
  if (process.argv.includes("--show")) for (const { text } of alarms) console.log(`      ${text}`);
}

console.log("Carry-over: abuse, read as any of these four labels");
for (const file of ["pl-poleval2019-6-1-train", "en-olid-train", "bg-toxic-train"]) {
  const texts = load(file);
  const scores = f1s(
    texts.map(({ abusive }) => abusive === true),
    texts.map(gravely),
  );
  console.log(`  ${file.padEnd(28)} F1 ${scores.yes.toFixed(2)}, macro-F1 ${((scores.yes + scores.no) / 2).toFixed(2)}`);
}

console.log("Carry-over: counsellors' turns (AnnoMI)");
const turns = load("en-annomi-dev");
for (const label of ["question", "reflection"]) {
  const found = turns.map(({ text }) =>
    readDraft(text, { lang: "en" }).labels.some(
      (each) => each.label === label || (label === "reflection" && each.label === "paraphrase"),
    ),
  );
  console.log(
    `  ${label.padEnd(28)} F1 ${f1s(
      turns.map(({ behaviour }) => behaviour === label),
      found,
    ).yes.toFixed(2)}`,
  );
}

function f1s(wanted: readonly boolean[], found: readonly boolean[]): { yes: number; no: number } {
  const f1 = (value: boolean): number => {
    const right = wanted.filter((each, i) => each === value && found[i] === value).length;
    const all = wanted.filter((each) => each === value).length + found.filter((each) => each === value).length;
    return all === 0 ? 0 : (2 * right) / all;
  };
  return { yes: f1(true), no: f1(false) };
}
