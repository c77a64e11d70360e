import type { z } from "zod";
import type { CoachLevel } from "#contract/me.ts";
import type { Mark } from "./marks.ts";

export type Level = z.output<typeof CoachLevel>;

/** Nothing is said while somebody writes: this long the draft has lain still before a mark may appear. */
export const STILLNESS_MS = 1200;
/** In a chat there is less time and less room: a longer wait, and one thing only. */
export const CHAT_STILLNESS_MS = 2500;
/** Before that there is a greeting, and nothing to advise on. */
const FEWEST_WORDS = 12;
const MOST_MARKS = 3;

export type Moment = {
  level: Level;
  text: string;
  /** Offset of the caret in the text; null when the editor has not the focus. */
  caret: number | null;
  stillForMs: number;
  chat: boolean;
  quietForCase: boolean;
  skipped: ReadonlySet<string>;
  /** Rules stopped by the agent, and rules that went silent after five skips. */
  silent: ReadonlySet<string>;
  /** Ids of the marks that stand there already: they do not vanish under the pointer that comes to press them. */
  seen: ReadonlySet<string>;
};

const hasEnoughWords = (text: string): boolean => {
  const words = /[\p{L}\p{N}]+/gu;
  for (let count = 1; words.test(text); count++) if (count >= FEWEST_WORDS) return true;
  return false;
};

/** The caret still stands in the sentence, or right behind it, where it may go on. */
const isInSentence = (mark: Pick<Mark, "sentence">, caret: number | null): boolean =>
  caret !== null && caret >= mark.sentence[0] && caret <= mark.sentence[1];

/** The marks that may be shown by themselves at this moment: none appears while writing, none where the agent writes. */
export function marksToShow(marks: readonly Mark[], moment: Moment): Mark[] {
  if (moment.level !== "as_i_write" || moment.quietForCase) return [];
  if (moment.stillForMs < (moment.chat ? CHAT_STILLNESS_MS : STILLNESS_MS)) return [];
  if (!hasEnoughWords(moment.text)) return [];
  return marks
    .filter((mark) => !moment.skipped.has(mark.id) && !moment.silent.has(mark.rule))
    .filter((mark) => moment.seen.has(mark.id) || !isInSentence(mark, moment.caret))
    .slice(0, moment.chat ? 1 : MOST_MARKS);
}

/** What is shown to somebody who asks: everything but what they skipped or stopped for good. */
export function marksOnRequest(
  marks: readonly Mark[],
  { level, skipped, stopped }: { level: Level; skipped: ReadonlySet<string>; stopped: ReadonlySet<string> },
): Mark[] {
  if (level === "off") return [];
  return marks.filter((mark) => !skipped.has(mark.id) && !stopped.has(mark.rule)).slice(0, MOST_MARKS);
}
