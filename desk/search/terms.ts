import type { Language } from "#words/say.ts";
import { foldedWords, isCyrillic } from "./folding.ts";
import { otherSoundOf, soundOf } from "./latin-bulgarian.ts";
import { stemBulgarian, stemEnglish, stemPolish } from "./stems.ts";

// PostgreSQL refuses a tsvector over 1 MB; nobody searches for what stands behind a hundred thousand letters.
const READ_LETTERS = 100_000;
const MOST_TERMS = 10_000;
const LONGEST_WORD = 64;

/** The terms under which a text is found: each word, its stem, and for Bulgarian how it sounds (marked `~`). */
export function termsOf(text: string, language: Language | null): string[] {
  const terms = new Set<string>();
  for (const word of foldedWords(text.slice(0, READ_LETTERS))) {
    if (word.length > LONGEST_WORD || terms.size >= MOST_TERMS) continue;
    terms.add(word);
    if (isCyrillic(word)) {
      const stem = stemBulgarian(word);
      terms.add(stem).add(`~${soundOf(stem)}`);
    } else if (language === "pl") terms.add(stemPolish(word));
    else if (language === "en") terms.add(stemEnglish(word));
    else if (language === "bg") terms.add(`~${soundOf(word)}`);
  }
  return [...terms];
}

/**
 * A `tsquery` for what somebody typed: every word must be there, in any form, in any of the three languages.
 * The last word may be unfinished. Null when nothing searchable was typed.
 */
export function queryOf(typed: string): string | null {
  const words = foldedWords(typed)
    .filter((word) => word.length <= LONGEST_WORD)
    .slice(0, 12);
  if (words.length === 0) return null;
  return words.map((word, n) => `(${formsOf(word, n === words.length - 1).join(" | ")})`).join(" & ");
}

function formsOf(word: string, last: boolean): string[] {
  const forms = new Set<string>([lexeme(word)]);
  if (last && word.length >= 3) forms.add(`${lexeme(word)}:*`);
  if (/^\p{N}+$/u.test(word)) return [...forms];
  if (isCyrillic(word)) {
    const stem = stemBulgarian(word);
    forms.add(lexeme(stem)).add(`${lexeme(`~${soundOf(stem)}`)}:*`);
    return [...forms];
  }
  forms.add(lexeme(stemPolish(word))).add(lexeme(stemEnglish(word)));
  for (const sound of [soundOf(word), otherSoundOf(word)]) {
    // Without its last vowel and with an open end, so that an article or a plural does not hide the word.
    const open = sound.length > 4 ? sound.replace(/[aeiou]$/, "") : sound;
    forms.add(sound.length > 3 ? `${lexeme(`~${open}`)}:*` : lexeme(`~${sound}`));
  }
  return [...forms];
}

// Folded words hold letters and digits alone, so nothing needs escaping.
const lexeme = (word: string) => `'${word}'`;
