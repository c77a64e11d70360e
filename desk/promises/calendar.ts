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

/** Whether somebody works at that instant. */
export const isWithinWork = (calendar: Calendar, at: Date): boolean => openUntil(calendar, at) !== null;

/** Working time from an instant on, what has begun by then included, without the days on which somebody is off. */
function* workFrom(
  calendar: Calendar,
  from: Date,
  isOff: (day: string) => boolean,
): Generator<{ opens: number; closes: number }> {
  const start = zoned(calendar, from).toPlainDate();
  for (let day = start, n = 0; n < LOOK_AHEAD_DAYS; day = day.add({ days: 1 }), n++) {
    if (isOff(day.toString())) continue;
    for (const { opens, closes } of shifts(calendar, day)) {
      if (closes.epochMilliseconds <= from.getTime()) continue;
      yield { opens: opens.epochMilliseconds, closes: closes.epochMilliseconds };
    }
  }
}

/** From when on somebody works: at once, or when the next shift opens; null where none is in sight. */
export function worksFrom(calendar: Calendar, from: Date, isOff: (day: string) => boolean): Date | null {
  for (const { opens } of workFrom(calendar, from, isOff)) return new Date(Math.max(opens, from.getTime()));
  return null;
}

// A break of less is a pause within the same shift.
const REST_MS = 4 * 3_600_000;
// Hours that go on for longer are not one person's shift: the firm works round the clock, and only its holidays would be a rest.
const LONGEST_SHIFT_MS = 24 * 3_600_000;

/** When somebody who goes home now, or at the end of this shift, works again; null where their hours know no rest. */
export function backAfterRest(calendar: Calendar, from: Date, isOff: (day: string) => boolean): Date | null {
  let end = from.getTime();
  for (const { opens, closes } of workFrom(calendar, from, isOff)) {
    if (opens - end >= REST_MS) return new Date(opens);
    if (closes - from.getTime() > LONGEST_SHIFT_MS) return null;
    end = Math.max(end, closes);
  }
  return null;
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

/** Until when somebody works who works now; null outside the hours. A second shift that begins as the first ends goes on. */
export function openUntil(calendar: Calendar, now: Date): Date | null {
  const at = zoned(calendar, now);
  let until: Temporal.ZonedDateTime | null = null;
  for (const { opens, closes } of shifts(calendar, at.toPlainDate())) {
    const begins = until ?? at;
    if (Temporal.ZonedDateTime.compare(opens, begins) <= 0 && Temporal.ZonedDateTime.compare(closes, begins) > 0) until = closes;
  }
  return until && new Date(until.epochMilliseconds);
}

const CALL_WINDOW_HOURS = 2;
const CALL_NOTICE_MS = 1_800_000;

/** The next few spans of working time in which somebody can be called, at most two hours each, half an hour from now at the soonest. */
export function callTimes(calendar: Calendar, now: Date, most: number): { from: Date; to: Date }[] {
  const found: { from: Date; to: Date }[] = [];
  for (let day = zoned(calendar, now).toPlainDate(), n = 0; n < LOOK_AHEAD_DAYS; day = day.add({ days: 1 }), n++) {
    for (const { opens, closes } of shifts(calendar, day)) {
      for (let from = opens; Temporal.ZonedDateTime.compare(from, closes) < 0; from = from.add({ hours: CALL_WINDOW_HOURS })) {
        const end = from.add({ hours: CALL_WINDOW_HOURS });
        const to = Temporal.ZonedDateTime.compare(end, closes) < 0 ? end : closes;
        if (from.epochMilliseconds < now.getTime() + CALL_NOTICE_MS) continue;
        found.push({ from: new Date(from.epochMilliseconds), to: new Date(to.epochMilliseconds) });
        if (found.length === most) return found;
      }
    }
  }
  return found;
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
