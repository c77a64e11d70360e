import { LANGUAGES, type Language } from "./labels.ts";
import {
  ENGLISH_SHAPES,
  ENGLISH_WORDS,
  LATIN_BULGARIAN_SHAPES,
  LATIN_BULGARIAN_WORDS,
  POLISH_SHAPES,
  POLISH_WORDS,
} from "./language-words.ts";
import { isCyrillic, isLetter } from "./text/characters.ts";
import { lower, withoutDiacritics } from "./text/fold.ts";
import { remembered } from "./text/remembered.ts";

export type DetectedLanguage = {
  lang: Language;
  script: "latin" | "cyrillic";
  /** 0..1: how far ahead of the second language. 0 when nothing speaks for any. */
  confidence: number;
  /** How many words are this language's alone. */
  own: number;
};

type Score = Record<Language, number>;
/** With the language whose word it is alone, if there is one. */
type Evidence = Score & { alone?: Language };
const NO_EVIDENCE: DetectedLanguage = { lang: "en", script: "latin", confidence: 0, own: 0 };
const MAX_WORDS = 400;

/** What a word says that only one language has. */
const ALONE = 1.5;
const WEIGHTS = weigh();

/** The language of a text, of pl, bg and en. Bulgarian in Latin letters is Bulgarian; Polish needs no diacritics. */
export function detectLanguage(text: string): DetectedLanguage {
  const words: string[] = [];
  const pattern = /[\p{L}\p{M}\d']+/gu;
  for (let match = pattern.exec(text); match && words.length < MAX_WORDS; match = pattern.exec(text)) words.push(match[0]);
  return languageOf(words);
}

/** The same for words already cut out. */
export function languageOf(words: readonly string[]): DetectedLanguage {
  let cyrillic = 0;
  let latin = 0;
  const score: Score = { pl: 0, bg: 0, en: 0 };
  const own: Score = { pl: 0, bg: 0, en: 0 };
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (isCyrillic(first)) {
      cyrillic++;
      continue;
    }
    if (!isLetter(first) && !/[46][a-z]/i.test(word)) continue;
    latin++;
    const says = evidenceOf(word.length > 30 ? word.slice(0, 30) : word);
    for (const lang of LANGUAGES) {
      score[lang] += says[lang];
      if (says.alone === lang) own[lang]++;
    }
  }
  if (cyrillic > 0 && cyrillic >= latin * 0.4)
    return { lang: "bg", script: "cyrillic", confidence: cyrillic / (cyrillic + latin), own: cyrillic };
  if (latin === 0) return NO_EVIDENCE;
  let best: Language = "pl";
  for (const lang of LANGUAGES) if (score[lang] > score[best]) best = lang;
  if (score[best] <= 0) return NO_EVIDENCE;
  const second = Math.max(...LANGUAGES.map((lang) => (lang === best ? 0 : score[lang])));
  return { lang: best, script: "latin", confidence: (score[best] - second) / score[best], own: own[best] };
}

/** What one word says for each language. */
const evidenceOf = remembered((word: string): Evidence => {
  const lowered = lower(word);
  const key = withoutDiacritics(lowered);
  const polish = key !== lowered && /[ąćęłńśźż]/.test(lowered) ? 2 : 0;
  const weight = WEIGHTS.get(key);
  if (weight) {
    const alone = LANGUAGES.find((lang) => weight[lang] === ALONE);
    return { pl: polish + weight.pl, bg: weight.bg, en: weight.en, ...(alone ? { alone } : {}) };
  }
  return {
    pl: polish + (POLISH_SHAPES.test(lowered) ? 0.5 : 0),
    bg: LATIN_BULGARIAN_SHAPES.test(key) ? 0.5 : 0,
    en: ENGLISH_SHAPES.test(key) ? 0.5 : 0,
  };
});

/** A word that two languages share speaks half for each, one that three share hardly for any. */
function weigh(): Map<string, Score> {
  const lists: [Language, readonly string[]][] = [
    ["pl", POLISH_WORDS],
    ["en", ENGLISH_WORDS],
    ["bg", LATIN_BULGARIAN_WORDS],
  ];
  const owners = new Map<string, Set<Language>>();
  for (const [lang, list] of lists) {
    for (const word of list) owners.set(word, (owners.get(word) ?? new Set()).add(lang));
  }
  const weights = new Map<string, Score>();
  for (const [word, langs] of owners) {
    const each = langs.size === 1 ? ALONE : langs.size === 2 ? 0.4 : 0.1;
    weights.set(word, { pl: langs.has("pl") ? each : 0, bg: langs.has("bg") ? each : 0, en: langs.has("en") ? each : 0 });
  }
  return weights;
}
