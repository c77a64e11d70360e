import type { Language } from "../labels.ts";
import { VULGAR_BG } from "./bg/vulgar-words.ts";
import { VULGAR_EN } from "./en/vulgar-words.ts";
import { VULGAR_PL } from "./pl/vulgar-words.ts";

/** English swearing that Polish and Bulgarian writers use too. */
const EVERYWHERE = ["fuck*", "wtf", "shit", "bullshit*"];

const ALL = [...VULGAR_PL, ...VULGAR_BG, ...VULGAR_EN];
const WHOLE = new Set(ALL.filter((word) => !word.endsWith("*")));
const STEMS = new Set(ALL.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1)));
const LONGEST = Math.max(...[...WHOLE, ...STEMS].map((word) => word.length));

/** Whether a folded word is vulgar in any of the three languages; disguises do not keep to one. */
export function isVulgar(key: string): boolean {
  return WHOLE.has(key) || vulgarStart(key) > 0;
}

/** How many letters of the key a vulgar stem takes from its beginning; 0 when none does. */
export function vulgarStart(key: string): number {
  for (let length = Math.min(LONGEST, key.length); length >= 3; length--) {
    if (STEMS.has(key.slice(0, length))) return length;
  }
  return 0;
}

/** The vulgar word behind a mask whose hidden letters are any other sign ("f*ck", "k..wa"), or null. */
export function vulgarBehind(masked: string): string | null {
  if (!/^\p{L}[^\p{L}]|^\p{L}{2,}/u.test(masked)) return null;
  for (const word of WHOLE) if (word.length === masked.length && fits(masked, word)) return word;
  // A stem must show its end behind dots: "ш..ан" hides one, "ми...за" is two words and a pause.
  for (const stem of STEMS)
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

interface Vulgar {
  whole: ReadonlySet<string>;
  /** By their first three letters: nearly every word is known to be clean by these alone. */
  stems: ReadonlyMap<string, readonly string[]>;
}

const SHORTEST_STEM = 3;

const OF: Readonly<Record<Language, Vulgar>> = {
  pl: split([...VULGAR_PL, ...EVERYWHERE]),
  bg: split([...VULGAR_BG, ...EVERYWHERE]),
  en: split(VULGAR_EN),
};

function split(words: readonly string[]): Vulgar {
  const stems = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
  return {
    whole: new Set(words.filter((word) => !word.endsWith("*"))),
    stems: Map.groupBy(stems, (stem) => stem.slice(0, SHORTEST_STEM)),
  };
}

/** Whether a folded word is vulgar in a text of the language: "as" is a Polish word, "fuck" is at home everywhere. */
export function isVulgarIn(key: string, lang: Language): boolean {
  const { whole, stems } = OF[lang];
  return whole.has(key) || (stems.get(key.slice(0, SHORTEST_STEM))?.some((stem) => key.startsWith(stem)) ?? false);
}
