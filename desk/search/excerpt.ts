import { fold, foldedWords, isCyrillic } from "./folding.ts";
import { soundOf } from "./latin-bulgarian.ts";
import { stemBulgarian, stemEnglish, stemPolish } from "./stems.ts";

const AROUND = 70;
const READ_LETTERS = 20_000;

/** The words around the first match, insults masked; `[[` and `]]` stand around what matched. */
export function excerptOf(text: string, typed: string, masked: readonly (readonly [number, number])[]): string {
  const shown = mask(text.slice(0, READ_LETTERS), masked);
  const wanted = foldedWords(typed).map(beginnings);
  const words = [...shown.matchAll(/[\p{L}\p{N}]+/gu)];
  const hits = words.filter(({ 0: word }) => wanted.some((begins) => begins(fold(word))));
  const first = hits[0];
  const start = Math.max(0, (first?.index ?? 0) - AROUND);
  const end = Math.min(shown.length, (first ? first.index + first[0].length : 0) + 2 * AROUND);
  let excerpt = "";
  let at = start;
  for (const hit of hits.filter(({ index, 0: word }) => index >= start && index + word.length <= end)) {
    excerpt += `${shown.slice(at, hit.index)}[[${hit[0]}]]`;
    at = hit.index + hit[0].length;
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
