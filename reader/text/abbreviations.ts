import { isLetter, isSpace } from "./characters.ts";

/** Words whose full stop does not end a sentence. */
const ABBREVIATIONS = new Set(
  "np itp dr mgr inż ul al godz nr tel art pkt ust ok ws wg św min sek tys zł szt mr mrs ms st no vs approx e.g i.e гр ул бул бл вх ет ап бр чл ал т тел инж проф др стр г-н г-жа".split(
    " ",
  ),
);

/** Whether the full stop after the word [start, end) closes the sentence; `after` is where the text goes on. */
export function endsSentence(text: string, start: number, end: number, after: number): boolean {
  const next = text.charCodeAt(after);
  if (after >= text.length) return true;
  if (!isSpace(next)) return !isLetter(next) && !(next >= 48 && next <= 57) ? next !== 44 && next !== 58 && next !== 45 : false;
  let i = after;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  const follows = text[i];
  if (follows === undefined) return true;
  const low = isLetter(follows.charCodeAt(0)) && follows === follows.toLowerCase();
  const digit = follows >= "0" && follows <= "9";
  const word = end - start <= 6 ? text.slice(start, end).toLowerCase() : "";
  if (ABBREVIATIONS.has(word)) return false;
  // "26. listopada", "16 ч. ще": a short word or a number, and the text goes on in lower case.
  if ((low || digit) && (/^\d+$/.test(word) || (end - start <= 2 && low))) return false;
  return true;
}
