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

/** One typed word as it may stand in a text: terms as they are kept, itself first, and beginnings of terms. */
export interface TypedWord {
  terms: string[];
  beginnings: string[];
}

/**
 * Small words of English, which stand in every text: where a stem of another word is one of them, it is that word by chance, as `buty` (shoes)
 * and `but`, `nowy` (new) and `now`.
 */
const ENGLISH_SMALL = new Set(
  `all also and any are been but can did does done each else even ever few for from get got had has have her here him his how into its just let like
   made make many may more most much must nor not now off one only our out over own per put same saw say see she some such than that the them then
   they this too two use very was way well were what when who why will with yet you your`.split(/\s+/),
);

/** The words that somebody typed, each in any form, in any of the three languages; empty when nothing searchable was typed. */
export function wordsOf(typed: string): TypedWord[] {
  const words = foldedWords(typed)
    .filter((word) => word.length <= LONGEST_WORD)
    .slice(0, 12);
  return words.map((word, n) => ({ terms: [...formsOf(word)], beginnings: [...openForms(word, n === words.length - 1)] }));
}

/** These words as they may stand in an English text; null where that is no other question. */
export function inEnglish(words: readonly TypedWord[]): TypedWord[] | null {
  const byChance = ({ terms: [typed] }: TypedWord, term: string) => term !== typed && ENGLISH_SMALL.has(term);
  const english = words.map((word) => ({ ...word, terms: word.terms.filter((term) => !byChance(word, term)) }));
  return english.every(({ terms }, at) => terms.length === words[at]!.terms.length) ? null : english;
}

/** A `tsquery` for what somebody typed. The last word may be unfinished, and a Bulgarian word may hide behind its article. Null for nothing. */
export function queryOf(typed: string): string | null {
  const words = wordsOf(typed);
  return words.length === 0 ? null : askingFor(words);
}

/** A `tsquery` that asks for all of these words. What begins as another form does is found with it: each form costs as much as a message is long. */
export const askingFor = (words: readonly TypedWord[]): string =>
  words
    .map(({ terms, beginnings }) => {
      const begins = (form: string) => beginnings.some((other) => other !== form && form.startsWith(other));
      const open = beginnings.filter((each) => !begins(each));
      const whole = terms.filter((each) => !begins(each) && !open.includes(each));
      return `(${[...whole.map(lexeme), ...open.map((each) => `${lexeme(each)}:*`)].join(" | ")})`;
    })
    .join(" & ");

const isNumber = (word: string) => /^\p{N}+$/u.test(word);

function formsOf(word: string): Set<string> {
  const forms = new Set<string>([word]);
  if (isNumber(word)) return forms;
  if (isCyrillic(word)) return forms.add(stemBulgarian(word)).add(`~${soundOf(stemBulgarian(word))}`);
  return forms
    .add(stemPolish(word))
    .add(stemEnglish(word))
    .add(`~${soundOf(word)}`)
    .add(`~${otherSoundOf(word)}`);
}

function openForms(word: string, last: boolean): Set<string> {
  const forms = new Set<string>();
  if (last && word.length >= 3) forms.add(word);
  if (isNumber(word)) return forms;
  for (const sound of isCyrillic(word) ? [soundOf(stemBulgarian(word))] : [soundOf(word), otherSoundOf(word)]) {
    // Without its last vowel, so that an article or a plural does not hide the word.
    if (sound.length > 3) forms.add(`~${sound.length > 4 ? sound.replace(/[aeiou]$/, "") : sound}`);
  }
  return forms;
}

// Folded words hold letters and digits alone, so nothing needs escaping.
const lexeme = (word: string) => `'${word}'`;
