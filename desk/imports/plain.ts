/** A word of a header or of a state without case, accents and signs: `Data zgłoszenia` is `data zgloszenia`, `E-Mail:` is `e mail`. */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/(?<=\p{Script=Latin})\p{M}/gu, "")
    .normalize("NFC")
    .replaceAll("ł", "l")
    .replaceAll("№", " no ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
