import type { DateCursor } from "./date-cursor.ts";
import { MONEY_OR_MEASURE } from "./measures.ts";

/** "16:00", "16.00", "4 pm", "o 15", "16 ч.": alone it must look like nothing but a time. */
export function readTime(cursor: DateCursor, alone: boolean): boolean {
  const { words, spot } = cursor;
  const start = cursor.at;
  let marked = false;
  if (words.hourMark.has(cursor.word()) && cursor.token()?.number === null) {
    marked = true;
    cursor.at++;
    if (cursor.word() === "." && cursor.touches(0)) cursor.at++;
  }
  let hour = cursor.token()?.number ?? null;
  const token = cursor.token();
  if (hour === null || !token || hour > 24 || token.end - token.start > 2) {
    cursor.at = start;
    return false;
  }
  let minute = 0;
  let ahead = 1;
  const separator = cursor.word(1);
  const second = cursor.token(2);
  let clock = false;
  if (
    (separator === ":" || separator === ".") &&
    cursor.touches(1) &&
    cursor.touches(2) &&
    second?.number != null &&
    second.end - second.start === 2 &&
    second.number < 60
  ) {
    minute = second.number;
    ahead = 3;
    clock = separator === ":" || minute === 0 || !alone;
    if (!clock) {
      cursor.at = start;
      return false;
    }
  }
  let mark = cursor.word(ahead);
  if (mark === "-" && /^(?:tej|та|ta)$/.test(cursor.word(ahead + 1))) {
    ahead += 2;
    marked = true;
    mark = cursor.word(ahead);
  }
  // "4 p.m."
  const dotted = cursor.lang === "en" && /^[ap]$/.test(mark) && cursor.word(ahead + 1) === "." && cursor.word(ahead + 2) === "m";
  if (mark === "pm" || (dotted && mark === "p")) hour = hour < 12 ? hour + 12 : hour;
  else if ((mark === "am" || (dotted && mark === "a")) && hour === 12) hour = 0;
  if (words.hourMark.has(mark) || mark === "oclock" || dotted) {
    marked = true;
    ahead += dotted ? 3 : 1;
    if (cursor.lang === "bg" && cursor.word(ahead) === "." && cursor.touches(ahead)) ahead++;
  } else if (
    MONEY_OR_MEASURE.test(mark) ||
    words.unit(mark) !== null ||
    (words.month(mark) > 0 && cursor.token(ahead)?.sign === false && mark.length > 2)
  ) {
    cursor.at = start;
    return false;
  }
  if (alone && !clock && !marked) {
    cursor.at = start;
    return false;
  }
  spot.time = { hour, minute };
  cursor.at += ahead;
  return true;
}

export function readPart(cursor: DateCursor): boolean {
  const part = cursor.words.part(cursor.word());
  if (part === null) return false;
  cursor.spot.part = part;
  cursor.at++;
  return true;
}

export function looksLikeHour(cursor: DateCursor): boolean {
  if (cursor.words.hourMark.has(cursor.word())) return true;
  return (
    cursor.token()?.number !== null &&
    (cursor.words.hourMark.has(cursor.word(1)) ||
      cursor.word(1) === ":" ||
      (cursor.word(1) === "." && cursor.token(2)?.number === 0))
  );
}

/** "до 17 часа" is five o'clock, "до 24 часа" and "до 2 часа" are how long it takes. */
export function saysClock(cursor: DateCursor): boolean {
  const hour = cursor.token()?.number ?? null;
  return cursor.lang === "bg" && hour !== null && hour > 6 && hour < 24 && cursor.words.unit(cursor.word(1)) === "hour";
}
