import type { Language, Range } from "../labels.ts";
import type { DateSpot, DaySpec } from "./date-spot.ts";
import { spotDates } from "./spot-dates.ts";

export type FoundDate = {
  range: Range;
  /** deadline: "by Thursday" · span: "within two days" · day: "on Thursday at 15" */
  kind: "deadline" | "span" | "day";
  /** ISO instant of the end of what is promised. */
  at: string;
  /** An hour was said, or a span in hours or minutes. */
  precise: boolean;
  /** The words themselves. */
  text: string;
  /** The text tells of a time that is over: not a promise. */
  past?: true;
};

export type When = {
  /** ISO instant, for instance "2026-11-24T09:00:00Z". */
  now: string;
  /** IANA name, for instance "Europe/Warsaw". */
  timeZone: string;
  /** Monday to Friday unless given; takes "2026-11-26". */
  isWorkingDay?: (dateISO: string) => boolean;
  /** When a day without an hour ends, "17:00" unless given. */
  endOfDay?: string;
};

const HALF_A_YEAR = 183;
const PART_HOURS = { morning: 12, noon: 12, afternoon: 17, evening: 20, midnight: 24 } as const;

/**
 * The dates in a text with the instant each one ends at. Needs `globalThis.Temporal`. The week begins on Monday and its
 * working end is the last working day up to Friday; a weekday is the coming one, never today.
 */
export function findDates(text: string, lang: Language, when: When): FoundDate[] {
  const found: FoundDate[] = [];
  const now = Temporal.Instant.from(when.now).toZonedDateTimeISO(when.timeZone);
  for (const spot of spotDates(text, lang)) {
    const at = resolve(spot, now, when);
    if (at === null) continue;
    const kind =
      spot.lead === "within" || (spot.span && spot.lead !== "until") ? "span" : spot.lead === "until" ? "deadline" : "day";
    const precise =
      spot.time !== null ||
      spot.part === "noon" ||
      spot.part === "midnight" ||
      spot.span?.unit === "hour" ||
      spot.span?.unit === "minute";
    const [start, end] = spot.range;
    const date: FoundDate = { range: spot.range, kind, at: at.toString(), precise, text: text.slice(start, end) };
    if (spot.past || Temporal.Instant.compare(at, now.toInstant()) < 0) date.past = true;
    found.push(date);
  }
  return found;
}

function resolve(spot: DateSpot, now: Temporal.ZonedDateTime, when: When): Temporal.Instant | null {
  if (spot.span) return endOfSpan(spot, now, when);
  const today = now.toPlainDate();
  const day = spot.day ? resolveDay(spot.day, today, when, spot.past) : today;
  if (day === null) return null;
  return clock(day, spot, when, now.timeZoneId);
}

function clock(day: Temporal.PlainDate, spot: DateSpot, when: When, timeZone: string): Temporal.Instant {
  let { hour, minute } = endOfDay(when);
  if (spot.time) ({ hour, minute } = spot.time);
  else if (spot.part) {
    hour = PART_HOURS[spot.part];
    minute = 0;
  }
  const past24 = hour === 24;
  const plain = (past24 ? day.add({ days: 1 }) : day).toPlainDateTime({ hour: past24 ? 0 : hour, minute });
  return plain.toZonedDateTime(timeZone).toInstant();
}

function endOfDay(when: When): { hour: number; minute: number } {
  const [hour, minute] = (when.endOfDay ?? "17:00").split(":");
  return { hour: Number(hour), minute: Number(minute) };
}

function resolveDay(spec: DaySpec, today: Temporal.PlainDate, when: When, past: boolean): Temporal.PlainDate | null {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  switch (spec.type) {
    case "relative":
      return today.add({ days: spec.days });
    case "weekday": {
      if (spec.week === "next") return monday.add({ days: 7 + spec.weekday - 1 });
      if (past || spec.week === "last") return today.subtract({ days: (today.dayOfWeek - spec.weekday + 7) % 7 || 7 });
      return today.add({ days: (spec.weekday - today.dayOfWeek + 7) % 7 || 7 });
    }
    case "week":
    case "end":
      return lastDayOf(spec, today, monday, when);
    case "date":
      return calendarDay(spec, today, past);
  }
}

function lastDayOf(
  spec: Extract<DaySpec, { type: "end" | "week" }>,
  today: Temporal.PlainDate,
  monday: Temporal.PlainDate,
  when: When,
): Temporal.PlainDate {
  if (spec.type === "end" && spec.of === "day") return today;
  if (spec.type === "end" && spec.of === "month") {
    const month = spec.next ? today.add({ months: 1 }) : today;
    return month.with({ day: month.daysInMonth });
  }
  const weeks = spec.type === "week" ? { last: -1, this: 0, next: 1 }[spec.week] : spec.next ? 1 : today.dayOfWeek > 5 ? 1 : 0;
  let friday = monday.add({ days: 4 + 7 * weeks });
  for (let back = 0; back < 4 && !works(friday, when); back++) friday = friday.subtract({ days: 1 });
  return Temporal.PlainDate.compare(friday, today) < 0 && weeks >= 0 ? today : friday;
}

function calendarDay(
  spec: Extract<DaySpec, { type: "date" }>,
  today: Temporal.PlainDate,
  past: boolean,
): Temporal.PlainDate | null {
  const month = spec.month ?? today.month;
  try {
    const day = Temporal.PlainDate.from({ year: spec.year ?? today.year, month, day: spec.day }, { overflow: "reject" });
    if (spec.year !== null) return day;
    const away = day.since(today).days;
    // Without a year the nearest one is meant: "15.01" said in November is next year's, "20.11" a few days ago is this year's.
    if (away < -HALF_A_YEAR && !past) return day.add({ years: 1 });
    if (past && away > 0) return day.subtract({ years: 1 });
    return day;
  } catch {
    return null;
  }
}

function endOfSpan(spot: DateSpot, now: Temporal.ZonedDateTime, when: When): Temporal.Instant | null {
  const { count, unit, working } = spot.span!;
  if (count > 3650) return null;
  const sign = spot.past ? -1 : 1;
  if (unit === "hour" || unit === "minute") {
    const minutes = Math.round(sign * count * (unit === "hour" ? 60 : 1));
    return now.toInstant().add({ minutes });
  }
  const today = now.toPlainDate();
  if (working && unit === "day" && !spot.past)
    return clock(afterWorkingDays(today, Math.ceil(count), when), spot, when, now.timeZoneId);
  const days = Math.ceil(unit === "week" ? count * 7 : count);
  const day = unit === "month" ? today.add({ months: sign * Math.ceil(count) }) : today.add({ days: sign * days });
  return clock(day, spot, when, now.timeZoneId);
}

function afterWorkingDays(from: Temporal.PlainDate, count: number, when: When): Temporal.PlainDate {
  let day = from;
  let left = count;
  for (let guard = 0; left > 0 && guard < 6000; guard++) {
    day = day.add({ days: 1 });
    if (works(day, when)) left--;
  }
  return day;
}

function works(day: Temporal.PlainDate, when: When): boolean {
  return when.isWorkingDay ? when.isWorkingDay(day.toString()) : day.dayOfWeek <= 5;
}
