import { fold } from "../text/fold.ts";

export type DateToken = { word: string; start: number; end: number; number: number | null; sign: boolean };

/** Words, digits and the few signs dates are written with; "4pm" and "26th" come apart. Linear. */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  const pattern = /\d+|[\p{L}\p{M}’']+|[.,:/()–—?!;\n-]/gu;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [found] = match;
    const start = match.index;
    const digit = found >= "0" && found < ":";
    const letter = !digit && found.length > 0 && /\p{L}/u.test(found.slice(0, 2));
    const word = letter ? fold(found.length > 24 ? found.slice(0, 24) : found) : found;
    tokens.push({
      word,
      start,
      end: start + found.length,
      number: digit && found.length <= 4 ? Number(found) : null,
      sign: !digit && !letter,
    });
  }
  return tokens;
}
