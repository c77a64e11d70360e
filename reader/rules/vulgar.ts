import type { Language } from "../labels.ts";
import { VULGAR_BG } from "./bg/vulgar-words.ts";
import { VULGAR_EN } from "./en/vulgar-words.ts";
import { VULGAR_PL } from "./pl/vulgar-words.ts";

/** English swearing that Polish and Bulgarian writers use too. */
const EVERYWHERE = ["fuck*", "wtf", "shit", "bullshit*"];

/** Folded vulgar words of a language, or of all. */
interface Vulgar {
  whole: ReadonlySet<string>;
  /** By their first three letters: nearly every word is known to be clean by these alone. */
  stems: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_STEM = 3;

const ALL = split([...VULGAR_PL, ...VULGAR_BG, ...VULGAR_EN]);
const ALL_STEMS = [...ALL.stems.values()].flat();
const OF: Readonly<Record<Language, Vulgar>> = {
  pl: split([...VULGAR_PL, ...EVERYWHERE]),
  bg: split([...VULGAR_BG, ...EVERYWHERE]),
  en: split(VULGAR_EN),
};

function split(words: readonly string[]): Vulgar {
  const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return {
    whole: new Set(words.filter((word) => !word.endsWith("*"))),
    stems: Map.groupBy(
      stems.sort((a, b) => b.length - a.length),
      (stem) => stem.slice(0, SHORTEST_STEM),
    ),
  };
}

/** The longest vulgar stem that a folded word begins with. */
const stemOf = (key: string, { stems }: Vulgar): string | undefined =>
  stems.get(key.slice(0, SHORTEST_STEM))?.find((stem) => key.startsWith(stem));

/** Whether a folded word is vulgar in a text of the language: "as" is a Polish word, "fuck" is at home everywhere. */
export const isVulgarIn = (key: string, lang: Language): boolean =>
  OF[lang].whole.has(key) || stemOf(key, OF[lang]) !== undefined;

/** The same in any of the three languages; disguises do not keep to one. */
export const isVulgar = (key: string): boolean => ALL.whole.has(key) || stemOf(key, ALL) !== undefined;

/** How many letters of the key a vulgar stem takes from its beginning; 0 when none does. */
export const vulgarStart = (key: string): number => stemOf(key, ALL)?.length ?? 0;

/** The vulgar word behind a mask whose hidden letters are any other sign ("f*ck", "k..wa"), or null. */
export function vulgarBehind(masked: string): string | null {
  if (!/^\p{L}[^\p{L}]|^\p{L}{2,}/u.test(masked)) return null;
  for (const word of ALL.whole) if (word.length === masked.length && fits(masked, word)) return word;
  // A stem must show its end behind dots: "ш..ан" hides one, "ми...за" is two words and a pause.
  for (const stem of ALL_STEMS)
    if (
      masked.length >= stem.length &&
      masked.length <= stem.length + 4 &&
      stem.length - 1 > masked.lastIndexOf(".") &&
      fits(masked, stem)
    )
      return stem;
  return null;
}

function fits(masked: string, word: string): boolean {
  let shown = 0;
  for (let i = 0; i < word.length; i++) {
    const letter = masked[i]!;
    if (/\p{L}/u.test(letter)) {
      if (letter !== word[i]) return false;
      shown++;
    } else if (i === 0) return false;
  }
  for (let i = word.length; i < masked.length; i++) if (!/\p{L}/u.test(masked[i]!)) return false;
  return shown >= 2 && shown < word.length;
}
