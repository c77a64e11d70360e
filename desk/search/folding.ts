/** Case, accents and the crossed ł away: `Żółć` and `zolc` are one word. Cyrillic loses only the accent of ѝ. */
export function fold(word: string): string {
  const plain = word.toLowerCase().replaceAll("ł", "l").replaceAll("й", "\u0001");
  return plain.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u0001", "й");
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, folded. Only letters and digits count, so an order number with dashes is several words. */
export const foldedWords = (text: string): string[] => (text.normalize("NFC").match(WORD) ?? []).map(fold);

export const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);
