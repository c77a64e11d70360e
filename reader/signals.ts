import type { CustomerLabel, Finding, Range } from "./labels.ts";
import { isVulgarIn } from "./rules/vulgar.ts";
import type { PreparedText } from "./text/prepare.ts";
import { joinRanges } from "./weigh.ts";

const SWEARING_EMOJI = new Set(["emojiswear", "emojifinger"]);
/** Capitals that are names of things, not a raised voice. */
const MOST_CAPITALS_ABBREVIATION = 4;

/** Vulgar words of the sentence's language, and any disguised ones: who hides a word knows what it is. */
export function findProfanity(prepared: PreparedText): Finding<CustomerLabel> | null {
  const ranges: Range[] = [];
  for (const sentence of prepared.sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      const word = prepared.words[i]!;
      const vulgar =
        word.kind === "mask" ||
        (word.kind === "emoji" && SWEARING_EMOJI.has(word.forms[0]!)) ||
        (word.kind === "word" && word.forms.some((form) => isVulgarIn(form, sentence.lang)));
      if (vulgar && !word.quoted) ranges.push([word.start, word.end]);
    }
  }
  if (ranges.length === 0) return null;
  return { label: "profanity", confidence: 0.95, evidence: joinRanges(ranges), why: "any.profanity.word" };
}

/**
 * A raised voice: three words in capitals on the way, one long word in capitals beside an exclamation mark, or a run of
 * marks in a text that is upset by other signs, as "Super!!!" is joy. Codes and abbreviations (E05, NIP, HTML) are not.
 */
export function findShouting(prepared: PreparedText, upset: boolean): Finding<CustomerLabel> | null {
  const ranges: Range[] = [];
  let letters = 0;
  let loud = 0;
  let run: number[] = [];
  const flush = (marks: number) => {
    const long = run.filter((i) => width(prepared, i) > 2);
    // Two words may be a street and a town in capitals; with a mark they are raised.
    if (
      long.length >= 3 ||
      (long.length === 2 && marks > 0 && long.some((i) => width(prepared, i) > MOST_CAPITALS_ABBREVIATION))
    ) {
      ranges.push([prepared.words[run[0]!]!.start, prepared.words[run[run.length - 1]!]!.end]);
    }
    run = [];
  };
  for (const sentence of prepared.sentences) {
    for (let i = sentence.first; i <= sentence.last; i++) {
      const word = prepared.words[i]!;
      if (word.kind !== "word" && word.kind !== "mask") continue;
      letters += word.end - word.start;
      const single = word.end - word.start === 1 && run.length > 0 && isCapital(prepared.text[word.start]!);
      if (word.capitals || single) {
        if (word.capitals) loud += word.end - word.start;
        run.push(i);
        if (
          sentence.marks > 0 &&
          width(prepared, i) > MOST_CAPITALS_ABBREVIATION &&
          !/\d/.test(prepared.text.slice(word.start, word.end))
        ) {
          ranges.push([word.start, word.end]);
        }
      } else flush(sentence.marks);
    }
    flush(sentence.marks);
    if (sentence.marks >= 3 && upset) {
      const end = sentence.range[1];
      ranges.push([Math.max(sentence.range[0], end - sentence.marks), end]);
    } else if (sentence.marks === 2 && prepared.sentences.length > 0) {
      // Two marks are raised only together with something else that is.
      if (ranges.length > 0) ranges.push([sentence.range[1] - 2, sentence.range[1]]);
    }
  }
  if (ranges.length === 0) return null;
  const share = letters > 0 ? loud / letters : 0;
  return { label: "shouting", confidence: share > 0.6 ? 0.95 : 0.8, evidence: joinRanges(ranges), why: "any.shouting.voice" };
}

function width(prepared: PreparedText, i: number): number {
  const word = prepared.words[i]!;
  return word.end - word.start;
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
