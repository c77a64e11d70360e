import type { Language } from "#words/say.ts";
import { preview, understand } from "../../conversations/understanding.ts";

const LETTERS = 80;

/**
 * A subject for words that came without one: what they ask for, else how they begin; in neither case an insult, since our answers carry it
 * in their own subject line.
 */
export function subjectFrom(text: string, language: Language): string {
  const { reading, preview: safe } = understand(text, language);
  const line = preview(reading.request ?? safe)
    .replace(/\s*▒+\s*/g, " ")
    .trim();
  if (line.length <= LETTERS) return line || "…";
  const cut = line.slice(0, LETTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LETTERS / 2)).trimEnd()}…`;
}
