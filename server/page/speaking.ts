import { sayIn } from "#words/all.ts";
import type { Facts, Language } from "#words/say.ts";

/** How a page of one case speaks: its language, the firm's zone, and where its links lead. */
export interface Speaking {
  language: Language;
  timeZone: string;
  say(key: string, facts?: Facts): string;
  /** The address of the page or of something below it, with the language that the customer chose. */
  to(path?: string, query?: Record<string, string>): string;
}

export const LANGUAGES = ["pl", "bg", "en"] as const;
export const LANGUAGE_NAMES: Record<Language, string> = { pl: "Polski", bg: "Български", en: "English" };

/** „По-долу“ is one word: browsers would break it after its hyphen. */
const whole = (words: string): string => words.replace(/(?<!\p{L})(по|най)-(?=\p{L})/giu, "$1-\u2060");

/** The language a customer chose with `?lang=`, else the one chosen here before, else the fallback's. */
export function speakingOn({
  base,
  chosen,
  remembered,
  fallback,
  timeZone,
}: {
  /** Where the page stands, such as `/p/3qx…`. */
  base: string;
  chosen: string | undefined;
  remembered?: string;
  fallback: Language;
  timeZone: string;
}): Speaking {
  const own = LANGUAGES.find((language) => language === chosen);
  const language = own ?? LANGUAGES.find((one) => one === remembered) ?? fallback;
  const say = sayIn(language);
  return {
    language,
    timeZone,
    say: (key, facts) => whole(say(key.includes(".") ? key : `page.${key}`, facts)),
    to(path = "", query = {}) {
      const asked = new URLSearchParams({ ...query, ...(own && !query.lang ? { lang: own } : {}) }).toString();
      return `${base}${path}${asked && `?${asked}`}`;
    },
  };
}
