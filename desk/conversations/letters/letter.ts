import { sayIn } from "#words/all.ts";
import type { Dating } from "./dates.ts";

/** What every letter to a customer is told: their language, the firm's zone, the page of their case. */
export interface LetterFacts extends Dating {
  language: "pl" | "bg" | "en";
}

export interface Letter {
  text: string;
}

export const sayLetter = (language: LetterFacts["language"]) => {
  const say = sayIn(language);
  return (key: string, facts?: Record<string, string | number>) => say(`letters.${key}`, facts);
};

/** Paragraphs with a line between them; an absent one leaves no gap. */
export const paragraphs = (...parts: (string | null)[]): Letter => ({
  text: parts.filter((part) => part !== null && part !== "").join("\n\n"),
});

/** A free sentence as it stands in a paragraph: one line, with its full stop. */
export function sentence(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line === "" || /[.!?…]["”“»)]?$/.test(line) ? line : `${line}.`;
}
