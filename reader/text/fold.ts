import { isCyrillic, isInvisibleInWord } from "./characters.ts";

const PLAIN: Readonly<Record<string, string>> = {
  ą: "a",
  ć: "c",
  ę: "e",
  ł: "l",
  ń: "n",
  ó: "o",
  ś: "s",
  ź: "z",
  ż: "z",
  ѝ: "и",
  ё: "е",
  э: "е",
  ы: "и",
};

/** Letters that look alike in both alphabets (Unicode confusables, the everyday part of the list). */
const LATIN_LOOK = "aeopcyxkmtbhija";
const CYRILLIC_LOOK = "аеорсухкмтвніја";
const TO_CYRILLIC = new Map<string, string>();
const TO_LATIN = new Map<string, string>();
for (let i = 0; i < LATIN_LOOK.length; i++) {
  TO_CYRILLIC.set(LATIN_LOOK[i]!, CYRILLIC_LOOK[i]!);
  TO_LATIN.set(CYRILLIC_LOOK[i]!, LATIN_LOOK[i]!);
}
// In lower case Bulgarian "и" is typed for "u", "н" for "h" only by people who disguise a word; the shapes above are enough.
TO_CYRILLIC.set("b", "в").set("i", "и").set("j", "й").set("h", "н").set("u", "и");

/** Lower case, without invisible characters, one script per word. Diacritics stay. */
export function lower(word: string): string {
  let clean = word.toLowerCase();
  let plainAscii = true;
  let cyrillic = 0;
  let other = 0;
  for (let i = 0; i < clean.length; i++) {
    const code = clean.charCodeAt(i);
    if (code > 0x7f) plainAscii = false;
    if (isCyrillic(code)) cyrillic++;
    else if (code > 96) other++;
  }
  if (plainAscii) return clean;
  if (/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/.test(clean)) {
    clean = clean.normalize("NFC");
    let kept = "";
    for (let i = 0; i < clean.length; i++) if (!isInvisibleInWord(clean.charCodeAt(i))) kept += clean[i];
    clean = kept;
  }
  if (cyrillic === 0 || other === 0) return clean;
  const table = cyrillic >= other ? TO_CYRILLIC : TO_LATIN;
  let oneScript = "";
  for (const letter of clean) oneScript += table.get(letter) ?? letter;
  return oneScript;
}

/** The key that rules are matched with: lower case without Polish or other Latin diacritics. */
export function fold(word: string): string {
  return withoutDiacritics(lower(word));
}

/** What is not plain yet: letters of Latin with a mark, and those that `PLAIN` names in Cyrillic. Most words have none, and are left as they are. */
const NOT_PLAIN = /[\u00c0-\u024fѝёэы]/;
const ALL_NOT_PLAIN = new RegExp(NOT_PLAIN, "g");

export const withoutDiacritics = (lowered: string): string =>
  NOT_PLAIN.test(lowered) ? lowered.replace(ALL_NOT_PLAIN, (letter) => PLAIN[letter] ?? letter.normalize("NFD")[0]!) : lowered;

/** "nieeee" as "nie": a run of three or more of a letter is drawn-out speech. Two keys, as "jess" and "jes" both exist. */
export function unstretched(key: string): string[] {
  if (!/(.)\1\1/.test(key)) return [];
  return [key.replace(/(.)\1{2,}/g, "$1"), key.replace(/(.)\1{2,}/g, "$1$1")];
}
