import type { Kysely } from "kysely";
import type { Texts } from "#contract/incidents.ts";
import type { Schema } from "#database/schema.ts";
import { findDates } from "#reader/dates/find-dates.ts";
import type { Language } from "#words/say.ts";
import { byWhen } from "../conversations/letters/dates.ts";
import { paragraphs, sayLetter } from "../conversations/letters/letter.ts";
import { theFirm } from "../firm/reading.ts";

/** An update as its readers get it, in each language that has words: with the hour of the next word, unless the words name it themselves. */
export async function updateWords(
  db: Kysely<Schema>,
  { texts, nextNewsAt }: { texts: Texts; nextNewsAt: Date },
): Promise<Partial<Record<Language, string>>> {
  const { timeZone } = await theFirm(db);
  const now = new Date();
  const written = (["pl", "bg", "en"] as const).flatMap((language) => {
    const text = texts[language];
    if (text === "") return [];
    const named = findDates(text, language, { now: now.toISOString(), timeZone });
    const names = named.some(({ at }) => new Date(at).getTime() === nextNewsAt.getTime());
    const next = sayLetter(language)("no_news_next", { by: byWhen(nextNewsAt, { language, timeZone, now }) });
    return [[language, names ? text : paragraphs(text, next).text] as const];
  });
  return Object.fromEntries(written);
}
