import type { Language } from "./say.ts";

/** A word of one letter hangs badly at a line's end: Polish typesetters never leave it there (PN-83/P-55366), Bulgarian ones avoid it. */
const LETTER_ALONE = /(?<=^|[\s(„“"«–])(\p{L}) (?=[\p{L}\d„(])/gu;
/** "30 | listopada", "16:00 | ч." */
const NUMBER_AND_WORD = /(\d) (?=\p{L})/gu;
/** "do godz. | 18:00" */
const BEFORE_HOUR = / (?=\d{1,2}:\d\d)/gu;

/** No line breaks between a number and its word, or before an hour. Every character keeps its place. */
export const numbersHeld = (text: string): string => text.replace(NUMBER_AND_WORD, "$1\u00a0").replace(BEFORE_HOUR, "\u00a0");

/** The same, and in Polish and Bulgarian no line ends with a word of one letter. */
export const heldTogether = (text: string, language: Language): string =>
  language === "en" ? numbersHeld(text) : numbersHeld(text).replace(LETTER_ALONE, "$1\u00a0");
