import { z } from "zod";
import type { CustomerLabel, Range } from "#reader/labels.ts";
import { SecondReaderFailed } from "./failing.ts";

const Said = z.strictObject({
  labels: z.array(z.strictObject({ label: z.string(), quote: z.string() })).max(60),
});

/**
 * Where in the text that was asked about each label is shown. A label that is not here is not shown. One without a place was said to be, with
 * words that are not in the text: that is no answer about it.
 */
export type Answer = Partial<Record<CustomerLabel, Range[]>>;

/**
 * Reads what the second reader said, and believes only what can be checked: the form, that it was asked about the label, that the quote is there.
 * @throws SecondReaderFailed where it is no answer at all
 */
export function readAnswer(content: string, { text, asked }: { text: string; asked: readonly CustomerLabel[] }): Answer {
  const { labels } = parsed(content);
  const answer: Answer = {};
  for (const { label, quote } of labels) {
    const known = asked.find((one) => one === label);
    if (!known) continue;
    const place = placeOf(quote.trim(), text);
    answer[known] = [...(answer[known] ?? []), ...(place ? [place] : [])];
  }
  return answer;
}

function parsed(content: string): z.output<typeof Said> {
  try {
    return Said.parse(JSON.parse(content));
  } catch {
    // What was said is kept out of the log: it may repeat the customer's words.
    throw new SecondReaderFailed("nonsense");
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The first place where a quote stands in whole words. */
function placeOf(quote: string, text: string): Range | null {
  if (!/\p{L}/u.test(quote) || !quote.isWellFormed()) return null;
  const cuts = (at: number) => LETTER.test(text[at - 1] ?? "") && LETTER.test(text[at] ?? "");
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (!cuts(at) && !cuts(at + quote.length)) return [at, at + quote.length];
  }
  return null;
}
