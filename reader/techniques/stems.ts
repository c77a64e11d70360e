import type { Language, Range } from "../labels.ts";
import { BG_GRAMMAR } from "../rules/bg/grammar.ts";
import { EN_GRAMMAR } from "../rules/en/grammar.ts";
import { PL_GRAMMAR } from "../rules/pl/grammar.ts";
import { withoutDiacritics } from "../text/fold.ts";
import type { PreparedText, Sentence, Word } from "../text/prepare.ts";
import { STOP_WORDS } from "./stop-words.ts";

const ENDINGS: Readonly<Record<Language, ReadonlySet<string>>> = {
  pl: PL_GRAMMAR.endings,
  bg: BG_GRAMMAR.endings,
  en: EN_GRAMMAR.endings,
};
/** English says much in three letters ("fee", "bag"); the others hardly anything. */
const SHORTEST_WORD: Readonly<Record<Language, number>> = { pl: 4, bg: 4, en: 3 };
const SHORTEST_STEM = 3;
const LONGEST_STEM = 6;
const LONGEST_ENDING = 5;

export type ContentWord = { stem: string; range: Range };

/** The words of a sentence that tell what it is about, by their stems. Numbers tell too. */
export function contentOf({ words }: PreparedText, { first, last }: Sentence, lang: Language): ContentWord[] {
  const content: ContentWord[] = [];
  for (let i = first; i <= last; i++) {
    const stem = stemOf(words[i]!, lang);
    if (stem !== null) content.push({ stem, range: [words[i]!.start, words[i]!.end] });
  }
  return content;
}

/** Rough, as the languages' own endings cut it: enough to see that "faktury" and "fakturę" are one matter. */
function stemOf({ kind, forms, exact }: Word, lang: Language): string | null {
  // Latin letters may have been read as Bulgarian ones, which is what Bulgarian alone wants.
  const key = kind === "word" && lang !== "bg" ? withoutDiacritics(exact) : forms[0]!;
  if (kind === "number") return key;
  if (kind !== "word" || key.length < SHORTEST_WORD[lang] || STOP_WORDS[lang].has(key)) return null;
  const most = Math.min(LONGEST_ENDING, key.length - SHORTEST_STEM);
  for (let cut = most; cut > 0; cut--)
    if (ENDINGS[lang].has(key.slice(-cut))) return key.slice(0, Math.min(key.length - cut, LONGEST_STEM));
  return key.slice(0, LONGEST_STEM);
}
