import { fold, foldedWords, isCyrillic } from "./folding.ts";
import { soundOf } from "./latin-bulgarian.ts";
import { stemBulgarian, stemEnglish, stemPolish } from "./stems.ts";

const AROUND = 70;
const READ_LETTERS = 20_000;

/** Says of a folded word of a text whether it is what was typed. */
export type Wanted = (word: string) => boolean;

/** What a search looks for, made ready once for all that it finds. */
export function wantedIn(typed: string): Wanted {
  const begins = foldedWords(typed).map(beginnings);
  return (word) => begins.some((is) => is(word));
}

/** The words around the first match, insults masked; `[[` and `]]` stand around what matched. */
export function excerptOf(text: string, wanted: Wanted, masked: readonly (readonly [number, number])[]): string {
  const shown = mask(text.slice(0, READ_LETTERS), masked);
  const hits: { from: number; to: number }[] = [];
  let end = Math.min(shown.length, 2 * AROUND);
  for (const { index: from, 0: word } of shown.matchAll(/[\p{L}\p{N}]+/gu)) {
    const to = from + word.length;
    // What lies beyond is not shown.
    if (hits.length > 0 && to > end) break;
    if (!wanted(fold(word))) continue;
    if (hits.length === 0) end = Math.min(shown.length, to + 2 * AROUND);
    hits.push({ from, to });
  }
  const start = Math.max(0, (hits[0]?.from ?? 0) - AROUND);
  let excerpt = "";
  let at = start;
  for (const { from, to } of hits) {
    excerpt += `${shown.slice(at, from)}[[${shown.slice(from, to)}]]`;
    at = to;
  }
  excerpt += shown.slice(at, end);
  return `${start > 0 ? "…" : ""}${excerpt.replace(/\s+/g, " ").trim()}${end < shown.length ? "…" : ""}`;
}

// As many signs as stand in the text, so that positions stay what they were.
function mask(text: string, masked: readonly (readonly [number, number])[]): string {
  let shown = text;
  for (const [start, end] of masked)
    if (end <= text.length) shown = shown.slice(0, start) + "▒".repeat(end - start) + shown.slice(end);
  return shown;
}

function beginnings(word: string): (other: string) => boolean {
  const stems = isCyrillic(word)
    ? [stemBulgarian(word)]
    : [stemPolish(word), stemEnglish(word)].sort((a, b) => a.length - b.length).slice(0, 1);
  const sound = soundOf(isCyrillic(word) ? stems[0]! : word);
  return (other) =>
    stems.some((stem) => other.startsWith(stem)) ||
    (sound.length > 3 && isCyrillic(word) !== isCyrillic(other) && soundOf(other).startsWith(sound));
}
