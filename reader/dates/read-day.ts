import type { DateCursor } from "./date-cursor.ts";
import type { DaySpec } from "./date-spot.ts";
import { readCalendarDate } from "./read-calendar.ts";
import { looksLikeHour } from "./read-clock.ts";

export function readDay(cursor: DateCursor, led: boolean): boolean {
  const { words, spot } = cursor;
  const start = cursor.at;
  let week: "coming" | "next" | "last" = "coming";
  if (words.next.has(cursor.word())) week = "next";
  else if (words.last.has(cursor.word())) week = "last";
  const skip = week === "coming" ? 0 : 1;
  for (const phrase of words.endOf) {
    if (!phrase.every((word, n) => cursor.word(n) === word)) continue;
    let ahead = phrase.length;
    const next = words.next.has(cursor.word(ahead));
    while (next || words.filler.has(cursor.word(ahead)) || words.working.test(cursor.word(ahead))) {
      if (ahead > phrase.length + 3 || words.unit(cursor.word(ahead)) !== null) break;
      ahead++;
    }
    const unit =
      words.unit(cursor.word(ahead)) ?? (cursor.word(ahead) === "business" || cursor.word(ahead) === "play" ? "day" : null);
    const of =
      unit === "day" || unit === "week" || unit === "month" ? unit : words.relative.has(cursor.word(ahead)) ? "day" : null;
    if (of === null) {
      const weekday = words.weekday(cursor.word(ahead), true);
      if (weekday === 0) continue;
      spot.day = { type: "weekday", weekday, week: "coming" };
    } else if (words.relative.has(cursor.word(ahead)))
      spot.day = { type: "relative", days: words.relative.get(cursor.word(ahead))! };
    else spot.day = { type: "end", of, next };
    if (words.working.test(cursor.word(ahead + 1))) ahead++;
    cursor.at += ahead + 1;
    return true;
  }
  const relative = words.relative.get(cursor.word());
  if (relative !== undefined) {
    spot.day = { type: "relative", days: relative };
    cursor.at++;
    return true;
  }
  const weekday = words.weekday(cursor.word(skip), led || skip > 0);
  if (weekday > 0) {
    if (!led && skip === 0 && cursor.lang !== "en" && cursor.lang !== "bg" && cursor.word(skip).length < 5) return false;
    spot.day = { type: "weekday", weekday, week };
    cursor.at += skip + 1;
    if (cursor.word() === "." && cursor.word(-1).length <= 4) cursor.at++;
    return true;
  }
  if (words.unit(cursor.word(skip)) === "week" && (skip > 0 || (led && words.filler.has(cursor.word(-1))))) {
    spot.day = { type: "week", week: week === "coming" ? "this" : week };
    cursor.at += skip + 1;
    return true;
  }
  if (readCalendarDate(cursor, led)) return true;
  cursor.at = start;
  return false;
}

export function readCalendarOrDay(cursor: DateCursor, had: DaySpec | null, led: boolean): boolean {
  const start = cursor.at;
  if (had === null) {
    if (readDay(cursor, true)) return true;
  } else if (cursor.token() && (cursor.token()!.number === null || !looksLikeHour(cursor))) {
    if (readCalendarDate(cursor, led || had.type === "weekday")) return true;
    cursor.spot.day = had;
  }
  cursor.at = start;
  return false;
}
