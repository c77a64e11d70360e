import type { Language } from "../labels.ts";
import { DateCursor } from "./date-cursor.ts";
import type { DateSpot } from "./date-spot.ts";
import { type DateToken, dateTokens } from "./date-tokens.ts";
import { DATE_WORDS, type DateWords } from "./date-words.ts";
import { readExpression } from "./read-expression.ts";

/** Every expression of time in the text, in order. Pure: needs no clock. Linear: each token is read a bounded number of times. */
export function spotDates(text: string, lang: Language): DateSpot[] {
  const tokens = dateTokens(text);
  const words = DATE_WORDS[lang];
  const spots: DateSpot[] = [];
  let i = 0;
  while (i < tokens.length) {
    const cursor = new DateCursor(tokens, words, i, lang);
    const spot = readExpression(cursor);
    if (spot) {
      spots.push({ ...spot, range: [tokens[i]!.start, tokens[cursor.at - 1]!.end] });
      i = cursor.at;
    } else i++;
  }
  markPast(tokens, words, spots, text);
  return spots;
}

/** A sentence about what was makes its dates past, unless they are led by "by": a deadline looks ahead. */
function markPast(tokens: readonly DateToken[], words: DateWords, spots: DateSpot[], text: string): void {
  if (spots.length === 0) return;
  let s = 0;
  let past = false;
  let future = false;
  let first = 0;
  const settle = (end: number) => {
    while (s < spots.length && spots[s]!.range[0] < end) {
      const spot = spots[s]!;
      if (spot.lead === "since" || (past && !future && spot.lead !== "until" && spot.lead !== "within" && spot.range[0] >= first))
        spot.past = true;
      s++;
    }
    past = false;
    future = false;
    first = end;
  };
  for (const token of tokens) {
    const inside = s < spots.length && token.start >= spots[s]!.range[0] && token.start < spots[s]!.range[1];
    if (token.sign && !inside && /[.?!\n;]/.test(token.word)) {
      const joined = token.word === "." && /[\p{L}\d]/u.test(text[token.end] ?? "");
      const lowNext = token.word === "." && /^\s+\p{Ll}/u.test(text.slice(token.end, token.end + 3));
      if (!joined && !lowNext) settle(token.end);
    } else if (!token.sign && token.number === null && token.word.length > 1) {
      if (words.future.test(token.word)) future = true;
      else if (!inside && token.word.length > 3 && words.past.test(token.word)) past = true;
      else if (!inside && /^(?:was|did|had|got|бях)$/.test(token.word)) past = true;
    }
  }
  settle(Number.POSITIVE_INFINITY);
}
