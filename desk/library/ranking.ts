import type { Content } from "#contract/library-shapes.ts";
import type { Language } from "#words/say.ts";
import { type TypedWord, termsOf } from "../search/terms.ts";

/** One line of an entry, and how much it tells of what the entry is for. */
interface IndexedLine {
  text: string;
  language: Language;
  weight: number;
  terms: ReadonlySet<string>;
}

export interface Indexed {
  lines: readonly IndexedLine[];
  terms: ReadonlySet<string>;
}

/** A name and the agents' own words for a scene tell more than a sentence somewhere in the card. */
const WEIGHTS: Record<string, number> = { name: 5, askedAs: 5, also: 4, about: 3, when: 3, who: 2, helps: 2, why: 2 };
const OTHER = 1;

export function indexOf(content: Content, language: Language): IndexedLine[] {
  return Object.entries(content).flatMap(([part, value]) =>
    linesOf(value).map((text) => ({
      text,
      language,
      weight: WEIGHTS[part] ?? OTHER,
      terms: new Set(termsOf(text, language)),
    })),
  );
}

function linesOf(value: unknown): string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(linesOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(linesOf) : [];
}

/** Whether a line has the word, in any of its forms. */
export const has = (terms: ReadonlySet<string>, { terms: forms, beginnings }: TypedWord): boolean =>
  forms.some((form) => terms.has(form)) || beginnings.some((start) => terms.values().some((term) => term.startsWith(start)));

/** Words that tell nothing of what the customer does, folded; Bulgarian ones also as they are typed in Latin letters. */
const EMPTY = new Set(
  `a i w z o na do ze sie jest sa to ten ta co jak czy nie mi mnie mu go jej nas nam my ja on ona pan pani jestesmy
  и в с о на да че се е са това какво как ли не ми ме му го я ни ние аз той тя сме си за от
  che se e sa da ne mi me mu go ni nie az toi tia sme si za ot i v s kak kakvo
  the an of to in on at is are was be that this it he she they we you i us our my and or not how what do for with by from`.split(
    /\s+/,
  ),
);

/** How much each word tells: the fewer entries have it, the more. Empty words count only where there are no others. */
export function tellingOf(words: readonly TypedWord[], all: readonly Indexed[]): number[] {
  const onlyEmpty = words.every(isEmpty);
  return words.map((word) => {
    if (isEmpty(word) && !onlyEmpty) return 0;
    const having = all.filter(({ terms }) => has(terms, word)).length;
    return Math.log(1 + all.length / (1 + having));
  });
}

/** The typed word itself is the first of its forms. */
const isEmpty = ({ terms }: TypedWord): boolean => EMPTY.has(terms[0]!);

/** The score of an entry and its line that tells most. Each word counts once, where it tells most; the agent's own language before the others. */
export function scoreOf(
  { lines }: Indexed,
  words: readonly TypedWord[],
  { telling, language }: { telling: readonly number[]; language: Language },
): { score: number; line: string } {
  let score = 0;
  const byLine = new Map<IndexedLine, number>();
  words.forEach((word, n) => {
    let best = 0;
    for (const line of lines) {
      if (!has(line.terms, word)) continue;
      const worth = line.weight * telling[n]! * (line.language === language ? 1 : 0.7);
      byLine.set(line, (byLine.get(line) ?? 0) + worth);
      best = Math.max(best, worth);
    }
    score += best;
  });
  const found = [...byLine].sort((a, b) => b[1] - a[1])[0];
  // Two words in one line belong together.
  return { score: score + (found ? found[1] / 2 : 0), line: found?.[0].text ?? "" };
}
