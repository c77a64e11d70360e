import bg from "./bg.ts";
import en from "./en.ts";
import pl from "./pl.ts";
import { type Catalogue, type Language, type Say, speaker } from "./say.ts";

export const catalogues: Record<Language, Catalogue> = { pl, bg, en };

const speakers: Record<Language, Say> = { pl: speaker("pl", pl), bg: speaker("bg", bg), en: speaker("en", en) };

/** The speaker of a language, for the server, mail and the customer's page; the web loads one language at a time. */
export const sayIn = (language: Language): Say => speakers[language];
