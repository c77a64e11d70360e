import { attributionAt, headerBlockAt, looksLikeHeader, separatorIn } from "./attribution.ts";
import { type Folded, type Line, writtenOut } from "./line.ts";
import { isDevice, signatureAt } from "./signature.ts";

/**
 * Folds the words answered to, and the signature, away from the new ones. Linear in the length of the text.
 *
 * Answers between quotes stay where they are, with the quotes they answer: only what stands before the first or behind the last new word is folded.
 */
export function fold(lines: readonly Line[]): Folded {
  const { end, passedOn } = restAt(lines);
  const quotes = quotesIn(lines.slice(0, end));
  const head = lines.slice(0, end);
  const own = [...head.keys()].filter((at) => !quotes[at] && isWords(head[at]!));
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return withoutNewWords(lines, end, passedOn, quotes);

  // Behind the last new words; but a signature or a telephone's line under the quote does not make the quote an answered one.
  const trail = trailAt(head, quotes, own);
  const from = startOf(head, quotes, first, trail);
  const kept = head.slice(from, trail.from);
  const signature = signatureAt(kept);
  return {
    text: trimmed(kept.slice(0, signature)),
    quoted: trimmed([...head.slice(0, from), ...head.slice(trail.from, trail.to), ...lines.slice(end)]),
    signature: [trimmed(kept.slice(signature)), trimmed(head.slice(trail.to))].filter(Boolean).join("\n"),
  };
}

interface Trail {
  /** Where the last quotes begin, and end. */
  from: number;
  to: number;
}

/** The quotes behind the last new words; under them there may be a signature. */
function trailAt(head: readonly Line[], quotes: readonly boolean[], own: readonly number[]): Trail {
  const lastQuote = quotes.lastIndexOf(true);
  const under = own.filter((at) => at > lastQuote);
  const signs = under.length > 0 && lastQuote >= 0 && own.length > under.length && isAllSignature(head.slice(under[0]));
  const lastWords = signs ? own[own.length - under.length - 1]! : own.at(-1)!;
  return lastWords > lastQuote
    ? { from: head.length, to: head.length }
    : { from: lastWords + 1, to: signs ? lastQuote + 1 : head.length };
}

function isAllSignature(lines: readonly Line[]): boolean {
  const words = lines.filter(isWords);
  return /^--\s?$/.test(words[0]?.text ?? "") || words.every(({ text, mark }) => mark === "signature" || isDevice(text));
}

/** One quote above and the answer below it: the quote is folded. With more quotes in between, each is needed to understand its answer. */
function startOf(head: readonly Line[], quotes: readonly boolean[], first: number, trail: Trail): number {
  if (!quotes.slice(0, first).includes(true)) return 0;
  return quotes.slice(first, trail.from).includes(true) ? 0 : first - blanksBefore(head, first);
}

function blanksBefore(head: readonly Line[], at: number): number {
  let count = 0;
  while (at - count > 0 && !head[at - count - 1]!.text.trim()) count++;
  return count;
}

/** Nothing new above a passed-on mail: that mail is the message. Nothing new above a quote: an empty answer. */
function withoutNewWords(lines: readonly Line[], end: number, passedOn: boolean, quotes: readonly boolean[]): Folded {
  if (passedOn && !quotes.includes(true)) return { text: trimmed(lines), quoted: "", signature: "" };
  return {
    text: "",
    quoted: trimmed(lines.slice(0, end)) + (end < lines.length ? `\n${trimmed(lines.slice(end))}` : ""),
    signature: "",
  };
}

/** Where the rest is one quoted or passed-on mail, by a mark, a separator, a header block or an attribution without `>` below it. */
function restAt(lines: readonly Line[]): { end: number; passedOn: boolean } {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    if (line.mark === "rest") return { end: aboveRule(lines, at), passedOn: true };
    if (line.depth > 0) continue;
    if (separatorIn(line.text)) return { end: at, passedOn: true };
    if (headerBlockAt(lines, at) || (line.mark === "rule" && looksLikeHeader(line.text)))
      return { end: aboveRule(lines, at), passedOn: true };
    const attribution = attributionAt(lines, at);
    if (attribution?.exact && !quoteFollows(lines, at + attribution.lines)) return { end: at, passedOn: false };
  }
  return { end: lines.length, passedOn: false };
}

/** Outlook draws a line of underscores over the header. */
function aboveRule(lines: readonly Line[], at: number): number {
  const above = at - 1 - blanksBefore(lines, at);
  return /^[\s_\-–—]{5,}$/.test(lines[above]?.text.slice(0, 200) ?? "") && lines[above]!.text.trim() ? above : at;
}

/** Which lines are quotes: those with `>`, and the attribution over them. */
function quotesIn(lines: readonly Line[]): boolean[] {
  const quotes = lines.map(({ depth }) => depth > 0);
  for (let at = 0; at < lines.length; at++) {
    if (quotes[at]) continue;
    const attribution = attributionAt(lines, at);
    if (attribution && quoteFollows(lines, at + attribution.lines)) quotes.fill(true, at, at + attribution.lines);
  }
  return quotes;
}

function quoteFollows(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length && at < from + 4; at++)
    if (lines[at]!.depth > 0 || lines[at]!.text.trim()) return lines[at]!.depth > 0;
  return false;
}

const isWords = ({ text }: Line) => text.trim() !== "";

/** As text, without blank lines around it and with at most two in a row inside. */
function trimmed(lines: readonly Line[]): string {
  const text = writtenOut(lines).replace(/\n{4,}/g, "\n\n\n");
  return text.replace(/^\s*\n/, "").trimEnd();
}
