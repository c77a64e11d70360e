import type { DateCursor } from "./date-cursor.ts";
import { MONEY_OR_MEASURE } from "./measures.ts";

/** "26.11", "26.11.2026", "2026-11-26", "26 listopada", "26th of November", "November 26". */
export function readCalendarDate(cursor: DateCursor, led: boolean): boolean {
  const { words, spot } = cursor;
  const token = cursor.token();
  if (!token) return false;
  if (token.number === null) {
    const month = token.sign ? 0 : words.month(token.word);
    const day = cursor.token(1)?.number ?? null;
    if (cursor.lang !== "en" || month === 0 || day === null || day < 1 || day > 31) return false;
    cursor.at += 2;
    if (/^(?:st|nd|rd|th)$/.test(cursor.word())) cursor.at++;
    spot.day = { type: "date", day, month, year: readYear(cursor) };
    return true;
  }
  const number = token.number;
  const length = token.end - token.start;
  if (
    length === 4 &&
    number > 1999 &&
    number < 2100 &&
    cursor.word(1) === "-" &&
    cursor.token(2)?.number != null &&
    cursor.word(3) === "-" &&
    cursor.token(4)?.number != null
  ) {
    const [month, day] = [cursor.token(2)!.number!, cursor.token(4)!.number!];
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    spot.day = { type: "date", day, month, year: number };
    cursor.at += 5;
    return true;
  }
  if (number < 1 || number > 31 || length > 2) return false;
  const separator = cursor.word(1);
  const second = cursor.token(2);
  if (
    (separator === "." || separator === "/" || separator === "-") &&
    cursor.touches(1) &&
    cursor.touches(2) &&
    second?.number != null
  ) {
    const secondLength = second.end - second.start;
    const month = second.number;
    const hasYear =
      cursor.word(3) === separator &&
      cursor.touches(3) &&
      cursor.touches(4) &&
      cursor.token(4)?.number != null &&
      [2, 4].includes(cursor.token(4)!.end - cursor.token(4)!.start);
    const sure = hasYear || led || (length === 2 && secondLength === 2 && separator === ".");
    if (month < 1 || month > 12 || secondLength > 2 || !sure || (separator === "-" && !hasYear)) return false;
    if (!hasYear && MONEY_OR_MEASURE.test(cursor.word(3))) return false;
    if (!hasYear && cursor.word(3) === separator && cursor.touches(3) && cursor.touches(4) && cursor.token(4)?.number != null)
      return false;
    const year = hasYear ? cursor.token(4)!.number! : null;
    spot.day = { type: "date", day: number, month, year: year !== null && year < 100 ? 2000 + year : year };
    cursor.at += hasYear ? 5 : 3;
    if (cursor.word() === "." && cursor.touches(0)) cursor.at++;
    if (/^(?:r|г)$/.test(cursor.word())) {
      cursor.at++;
      if (cursor.word() === "." && cursor.touches(0)) cursor.at++;
    }
    return true;
  }
  let ahead = 1;
  if (/^(?:st|nd|rd|th|ти|ви|ри|ми|го)$/.test(cursor.word(ahead))) ahead++;
  else if (cursor.word(ahead) === "-" && /^(?:ти|ви|ри|ми|го)$/.test(cursor.word(ahead + 1))) ahead += 2;
  else if (cursor.word(ahead) === "." && cursor.touches(ahead)) ahead++;
  if (cursor.word(ahead) === "of") ahead++;
  const month = cursor.token(ahead)?.sign ? 0 : words.month(cursor.word(ahead));
  if (month === 0) {
    // "the 26th", "до 26-ти"
    if (!led || ahead === 1 || cursor.word(1) === "." || spot.lead === "since") return false;
    spot.day = { type: "date", day: number, month: null, year: null };
    cursor.at += ahead;
    return false;
  }
  cursor.at += ahead + 1;
  spot.day = { type: "date", day: number, month, year: readYear(cursor) };
  return true;
}

export function readYear(cursor: DateCursor): number | null {
  let ahead = 0;
  if (cursor.word() === ",") ahead = 1;
  const year = cursor.token(ahead)?.number ?? null;
  if (year === null || year < 2000 || year > 2100) return null;
  cursor.at += ahead + 1;
  if (/^(?:r|roku|г|година)$/.test(cursor.word())) {
    cursor.at++;
    if (cursor.word() === "." && cursor.touches(0)) cursor.at++;
  }
  return year;
}
