import type { WorkingHours } from "#contract/setup.ts";
import { publicHolidays } from "./holidays.ts";

/** When a firm works: its hours by weekday, in its zone, without its country's public holidays. */
export interface Calendar {
  timeZone: string;
  country: string;
  workingHours: WorkingHours;
}

interface Shift {
  opens: Temporal.ZonedDateTime;
  closes: Temporal.ZonedDateTime;
}

// A calendar without a single working hour must not make the search for one endless.
const LOOK_AHEAD_DAYS = 400;

/** Whether anybody works on that day. */
export const isWorkingDay = (calendar: Calendar, day: Temporal.PlainDate): boolean =>
  (calendar.workingHours[String(day.dayOfWeek) as "1"] ?? []).length > 0 &&
  !publicHolidays(calendar.country, day.year).has(day.toString());

function shifts(calendar: Calendar, day: Temporal.PlainDate): Shift[] {
  if (!isWorkingDay(calendar, day)) return [];
  return (calendar.workingHours[String(day.dayOfWeek) as "1"] ?? [])
    .map(({ opens, closes }) => ({ opens: at(calendar, day, opens), closes: at(calendar, day, closes) }))
    .sort((a, b) => Temporal.ZonedDateTime.compare(a.opens, b.opens));
}

// Wall-clock times, so that a nine o'clock start stays nine o'clock across the clock change.
function at(calendar: Calendar, day: Temporal.PlainDate, clock: string): Temporal.ZonedDateTime {
  if (clock === "24:00") return day.add({ days: 1 }).toZonedDateTime(calendar.timeZone);
  return day.toZonedDateTime({ timeZone: calendar.timeZone, plainTime: clock });
}

// Nobody promises news by 15:23:47: a promised hour is one that people say.
const QUARTER_MS = 900_000;

/** The instant at which `hours` of working time, counted from the next full quarter of an hour, have been used up. */
export function afterWorkingHours(calendar: Calendar, from: Date, hours: number): Date {
  const start = zoned(calendar, new Date(Math.ceil(from.getTime() / QUARTER_MS) * QUARTER_MS));
  let left = hours * 3_600_000;
  for (let day = start.toPlainDate(), n = 0; n < LOOK_AHEAD_DAYS; day = day.add({ days: 1 }), n++) {
    for (const { opens, closes } of shifts(calendar, day)) {
      const begins = Temporal.ZonedDateTime.compare(opens, start) > 0 ? opens : start;
      const worked = closes.epochMilliseconds - begins.epochMilliseconds;
      if (worked <= 0) continue;
      if (worked >= left) return new Date(begins.epochMilliseconds + left);
      left -= worked;
    }
  }
  return new Date(start.epochMilliseconds + hours * 3_600_000);
}

/** `days` working days after `from`, at an hour before the firm closes: 16:00, or an hour before closing where that is earlier. */
export function afterWorkingDays(calendar: Calendar, from: Date, days: number): Date {
  let day = zoned(calendar, from).toPlainDate();
  for (let n = 0, left = days; n < LOOK_AHEAD_DAYS; n++) {
    day = day.add({ days: 1 });
    if (isWorkingDay(calendar, day) && --left <= 0) return newsHour(calendar, day);
  }
  return new Date(from.getTime() + days * 86_400_000);
}

function newsHour(calendar: Calendar, day: Temporal.PlainDate): Date {
  const closes = shifts(calendar, day).at(-1)!.closes;
  const usual = at(calendar, day, "16:00");
  const early = closes.subtract({ hours: 1 });
  return new Date((Temporal.ZonedDateTime.compare(usual, early) <= 0 ? usual : early).epochMilliseconds);
}

const zoned = ({ timeZone }: Calendar, instant: Date) =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
