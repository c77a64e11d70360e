import type { Language } from "#words/say.ts";
import { sayLetter } from "./letter.ts";

/** A mail's words with the way to the case's page below them, unless they name that page themselves. */
export function withFooter(text: string, { language, pageUrl }: { language: Language; pageUrl: string }): string {
  if (text.includes(pageUrl)) return text;
  return `${text.trimEnd()}\n\n${sayLetter(language)("footer_page", { url: pageUrl })}`;
}
