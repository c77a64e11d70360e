import { IntlMessageFormat } from "intl-messageformat";

export type Language = "pl" | "bg" | "en";
export type Catalogue = Readonly<Record<string, string>>;
export type Facts = Record<string, string | number | boolean | Date | null | undefined>;
/** `say("queue.due_today", { count: 3 })` in one language. */
export type Say = (key: string, facts?: Facts) => string;

/** Puts an area's words under its name: `{ "empty": "…" }` of `queue` becomes `{ "queue.empty": "…" }`. */
export function catalogue(areas: Record<string, Record<string, string>>): Catalogue {
  return Object.fromEntries(
    Object.entries(areas).flatMap(([area, words]) => Object.entries(words).map(([key, text]) => [`${area}.${key}`, text])),
  );
}

/** An hour or a year that ends in an abbreviation („16:00 ч.“, „2026 г.“, „2026 r.”) at the end of a sentence: one stop serves both. */
const STOP_TWICE = /(\d\s?(?:ч|г|r)\.)\.(?!\.)/gu;

/**
 * Speaks one language from its catalogue, with ICU messages (plural, select, dates).
 * A key without words is shown as the key itself, so that a gap is seen; a test keeps the catalogues whole.
 */
export function speaker(language: Language, words: Catalogue): Say {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, facts) => {
    const text = words[key];
    if (text === undefined) return key;
    if (!text.includes("{") && !text.includes("'")) return text;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(facts)).replace(STOP_TWICE, "$1");
  };
}
