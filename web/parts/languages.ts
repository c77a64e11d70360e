import type { Language } from "#words/say.ts";

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { pl: "Polski", bg: "Български", en: "English" };
export const languages = Object.keys(languageNames) as Language[];
