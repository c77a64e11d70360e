import { BULGARIAN } from "./bg.ts";
import { ENGLISH } from "./en.ts";
import { POLISH } from "./pl.ts";

/**
 * The five questions of the materiality test (domain dossier, T2): what changes none of these may be said in general or held; what
 * changes one of them must be told (UCPD, article 7: an omission of material information is an unfair practice).
 */
export const QUESTIONS = ["rights", "options", "deadline", "cost", "safety"] as const;
export type Question = (typeof QUESTIONS)[number];

/** Beginnings of words, as Polish and Bulgarian change the ends; a space stands for any gap, `\\b` ends a word. */
export type Stems = Readonly<Record<Question, readonly string[]>>;

const NUMBERS: Readonly<Record<Question, readonly string[]>> = {
  rights: [],
  options: [],
  deadline: ["\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?(?!\\d)", "\\d{1,2}:\\d{2}(?!\\d)", "\\d{4}-\\d{2}-\\d{2}"],
  cost: ["\\d[\\d .,]{0,15}(?:zł|pln|eur|€|lv|лв|bgn|£|gbp|%)", "[€£$]\\d"],
  safety: [],
};

const RULES: readonly (readonly [Question, RegExp])[] = QUESTIONS.map((question) => {
  const stems = [POLISH, BULGARIAN, ENGLISH, NUMBERS].flatMap((language) => language[question]);
  // Whatever stands between two words of a stem, it is short: no stem may reach over half a page.
  const parts = stems.map((stem) => stem.replaceAll(" … ", "[^.!?\\n]{1,40}?(?<!\\p{L})").replaceAll(" ", "\\s+"));
  return [question, new RegExp(`(?<![\\p{L}\\d])(?:${parts.join("|")})[\\p{L}]*`, "iu")];
});

export type Material = Partial<Record<Question, string>>;

/**
 * Which of the five a fact seems to change, each with the words that show it. In all three languages at once: a team line is written in the
 * language of its author, not of the customer. A guess, to be corrected by whoever knows the case.
 */
export function guessMaterial(fact: string): Material {
  const text = fact.slice(0, 4000);
  return Object.fromEntries(
    RULES.flatMap(([question, rule]) => {
      const found = rule.exec(text);
      return found ? [[question, found[0].trim()]] : [];
    }),
  );
}

export const touchedBy = (fact: string): Question[] => {
  const found = guessMaterial(fact);
  return QUESTIONS.filter((question) => found[question] !== undefined);
};
