import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { findDates } from "#reader/dates/find-dates.ts";
import type { Language } from "#words/say.ts";
import { theFirm } from "../firm/reading.ts";
import { isWorkingDay } from "../promises/calendar.ts";

/** The date a text to the customer itself promises: the latest one named that is still to come, or null. */
export async function promisedIn(tx: Kysely<Schema>, text: string, language: Language): Promise<Date | null> {
  const firm = await theFirm(tx);
  const now = new Date();
  const found = findDates(text, language, {
    now: now.toISOString(),
    timeZone: firm.timeZone,
    isWorkingDay: (day) => isWorkingDay(firm, Temporal.PlainDate.from(day)),
  });
  const times = found.filter(({ past }) => !past).map(({ at }) => new Date(at).getTime());
  const latest = Math.max(...times.filter((at) => at > now.getTime()), 0);
  return latest > 0 ? new Date(latest) : null;
}
