import type { WorkingHours } from "#contract/setup.ts";
import type { Say } from "#words/say.ts";

export const weekdays = ["1", "2", "3", "4", "5", "6", "7"] as const;
export type Weekday = (typeof weekdays)[number];

/** The weekday's name, `1` Monday to `7` Sunday; 2024 began on a Monday. */
export const weekdayName = (day: Weekday, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(Date.UTC(2024, 0, Number(day)));

export function hoursTrouble(hours: WorkingHours, say: Say): string | undefined {
  const spans = Object.values(hours).flat();
  if (spans.length === 0) return say("setup.hours_none");
  return spans.some(({ opens, closes }) => !(opens < closes)) ? say("setup.hours_order") : undefined;
}

/** A clock has no 24:00: whoever closes at midnight types 00:00, and a day that is open to its end shows so. */
export const closingAt = (clock: string): string => (clock === "00:00" ? "24:00" : clock);
export const clockOf = (closes: string): string => (closes === "24:00" ? "00:00" : closes);
