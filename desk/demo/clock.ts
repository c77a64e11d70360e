import { type Calendar, isWorkingDay } from "../promises/calendar.ts";
import type { When } from "./script.ts";

const MINUTES = /^(\+?)(\d+)m$/;
const DAYS = /^(\+?)(\d+)d (\d\d:\d\d)$/;

/** The instant that a script's hour means when `now` is the hour of filling. */
export function instantOf(calendar: Calendar, now: Date, when: When): Date {
  const minutes = MINUTES.exec(when);
  if (minutes) return new Date(now.getTime() + (minutes[1] ? 1 : -1) * Number(minutes[2]) * 60_000);
  const days = DAYS.exec(when);
  if (!days) throw new RangeError(`"${when}" is no hour of a script`);
  const step = days[1] ? 1 : -1;
  let day = plainDay(calendar.timeZone, now);
  for (let left = Number(days[2]); left > 0; ) {
    day = day.add({ days: step });
    if (isWorkingDay(calendar, day)) left--;
  }
  return new Date(day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: days[3]! }).epochMilliseconds);
}

/** The day that it is in a time zone, as it is written down. */
export const dayIn = (timeZone: string, at: Date): string => plainDay(timeZone, at).toString();

const plainDay = (timeZone: string, at: Date) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
