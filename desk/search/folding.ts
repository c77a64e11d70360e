const PLAIN = /^[a-z0-9]+$/;

/** Case, accents and the crossed ł away: `Żółć` and `zolc` are one word. Cyrillic loses only the accent of ѝ. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  const plain = word.toLowerCase().replaceAll("ł", "l").replaceAll("й", "\u0001");
  return plain.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u0001", "й");
}

const WORD = /[\p{L}\p{N}]+/gu;

// A letter carries a few marks. Normalising a run of thousands takes quadratic time, so runs are cut (UAX #15, stream-safe text).
const MARKS = /(\p{M}{16})\p{M}+/gu;

/** The words of a text, folded. Only letters and digits count, so an order number with dashes is several words. */
export const foldedWords = (text: string): string[] => (text.replace(MARKS, "$1").normalize("NFC").match(WORD) ?? []).map(fold);

export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);
