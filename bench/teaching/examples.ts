import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { type Emotion, type Intensity, type Kind, type Language, type Reaction, WEAK_SPOTS } from "#reader/labels.ts";

/** A labelled example as the codebook writes it, with the hand that wrote it. */
export interface Example {
  id: string;
  lang: Language;
  kind: Kind;
  text: string;
  labels: string[];
  emotion?: Emotion;
  intensity?: Intensity;
  reaction?: Reaction;
  /** What its author called the feeling or the reaction, where two other readers agreed on another. */
  authorSaid?: Emotion | Reaction;
  /** `pl-customer-2`: whoever wrote this file wrote no other. */
  hand: string;
}

/** The hands that whoever wrote the rules has read, in every language and in some: on their texts rules look better than they are. */
const RULES_KNOW: Readonly<Record<Kind, Readonly<Record<Language | "all", string>>>> = {
  customer: { all: "0 1 2 3 4 5 6 7 8", pl: "12 13", bg: "15 16", en: "12 15" },
  draft: { all: "0 1 2 3 9 10", pl: "11 12", bg: "11 12 13", en: "" },
};

export function isKnownToRules({ hand, kind, lang }: Pick<Example, "hand" | "kind" | "lang">): boolean {
  const known = RULES_KNOW[kind];
  return `${known.all} ${known[lang]}`.split(" ").includes(hand.split("-").at(-1) ?? "");
}

/** A counsellor's turns show how one asks and gives back what was said, and hardly how a desk answers: with them for all labels reactions were read worse. */
const LISTENING = ["question", "reflection", "paraphrase"];
const WROTE_FOR: Readonly<Record<string, readonly string[]>> = {
  "en-draft-7": LISTENING,
  "en-draft-8": LISTENING,
  "en-draft-19": LISTENING,
};

/** Whether the head of this name learns from the example. */
export const speaksFor = ({ hand }: Pick<Example, "hand">, head: string): boolean => WROTE_FOR[hand]?.includes(head) ?? true;

/** Moves that respect the customer; a weak spot beside them takes the respect back. */
const RESPECTS: readonly string[] = ["paraphrase", "reflection", "feel_felt_found", "option", "boundary"];
const WEAK: readonly string[] = WEAK_SPOTS;

/**
 * How far an example carries what the head of this name listens for, 0..1. A feeling or a reaction that readers disagree about is taught as half of what its author said
 * and half of what most of three said, as nobody's answer is the only one (decision 7 has the figures).
 *
 * Hands differ on reactions where the codebook is silent: is a friendly move without a limit assertive or plain information? Seed 004 answers assertively by saying the
 * matter back alone, so whoever makes such a move, and no weak one, is heard as assertive.
 */
export function carriedBy({ labels, emotion, reaction, authorSaid }: Example, head: string): number {
  if (labels.includes(head)) return 1;
  const respects = labels.some((label) => RESPECTS.includes(label)) && !labels.some((label) => WEAK.includes(label));
  const heard = (said: string | undefined) => (said === "neutral" && respects ? "assertive" : said) === head;
  const decided = emotion ?? reaction;
  return (Number(heard(decided)) + Number(heard(authorSaid ?? decided))) / 2;
}

const FOLDER = new URL("../../reader/examples/", import.meta.url);

/** The examples of some files; without names, all of `reader/examples`. */
export function readExamples(files: readonly string[] = filesIn(FOLDER)): Example[] {
  const second = new Map(secondReadings().map((reading) => [reading.id, reading]));
  const third = new Map(thirdReadings().map((reading) => [reading.id, reading]));
  return files.flatMap((file) =>
    linesIn<Example>(file).map((example) =>
      decide({ ...example, hand: basename(file, ".jsonl") }, second.get(example.id), third.get(example.id)),
    ),
  );
}

/** What somebody who did not write a text read in it: a third reader the feeling or the reaction alone, a second one the labels too. */
type ThirdReading = Pick<Example, "id" | "emotion" | "reaction">;
export type SecondReading = ThirdReading & Pick<Example, "labels">;

const readingsIn = <Reading>(folder: string): Reading[] =>
  filesIn(new URL(folder, FOLDER)).flatMap((file) => linesIn<Reading>(file));

export const secondReadings = (): SecondReading[] => readingsIn("second-reading/");
const thirdReadings = (): ThirdReading[] => readingsIn("third-reading/");

/** Where author and second reader differ on the feeling or the reaction, a third was asked, who saw neither answer: two of three decide. */
function decide(example: Example, second: ThirdReading | undefined, third: ThirdReading | undefined): Example {
  const which = example.kind === "customer" ? "emotion" : "reaction";
  if (!third || second?.[which] !== third[which]) return example;
  return { ...example, [which]: third[which], authorSaid: example[which] };
}

const linesIn = <Line>(file: string): Line[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);

const filesIn = (folder: URL): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => new URL(name, folder).pathname);
