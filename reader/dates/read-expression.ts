import type { DateCursor } from "./date-cursor.ts";
import type { DateSpot } from "./date-spot.ts";
import { looksLikeHour, readPart, readTime, saysClock } from "./read-clock.ts";
import { readCalendarOrDay, readDay } from "./read-day.ts";
import { readSpan, readWithin } from "./read-span.ts";

/** One expression of time that begins at the cursor, or null; then the cursor has not moved. */
export function readExpression(cursor: DateCursor): Omit<DateSpot, "range"> | null {
  const { words, spot } = cursor;
  const start = cursor.at;
  if (readWithin(cursor)) return spot;
  let led = false;
  const phrase = words.untilPhrases.find((said) => said.every((word, n) => cursor.word(n) === word));
  if (phrase) {
    spot.lead = "until";
    led = true;
    cursor.at += phrase.length;
  }
  for (let n = 0; n < 3; n++) {
    const word = cursor.word();
    if (words.until.has(word)) spot.lead = "until";
    else if (words.since.has(word)) spot.lead = "since";
    else if (words.at.has(word)) {
      if (spot.lead === "none") spot.lead = "at";
    } else if (n > 0 && words.filler.has(word)) {
      // "do tego piątku", "by this Friday"
    } else break;
    led = true;
    cursor.at++;
  }
  if (led && spot.lead !== "since" && !saysClock(cursor) && readSpan(cursor, spot.lead === "until" ? "within" : "none")) {
    // "преди 2 седмици", "przed 2 dniami": before a span is ago.
    if (/^(?:преди|przed)$/.test(cursor.tokens[start]!.word)) spot.past = true;
    return spot;
  }
  if (!readDay(cursor, led)) {
    if (!led || !readTime(cursor, true)) {
      if (!(led && spot.lead !== "since" && readPart(cursor))) return giveUp(cursor, start);
    }
    if (spot.lead === "at" && spot.time === null && spot.part === null) return giveUp(cursor, start);
  }
  readMore(cursor);
  if (spot.day?.type === "date" && spot.day.month === null) return giveUp(cursor, start);
  if (words.ago.has(cursor.word())) {
    spot.past = true;
    cursor.at++;
  }
  if (spot.day?.type === "relative" && spot.day.days < 0) spot.past = true;
  if ((spot.day?.type === "weekday" || spot.day?.type === "week") && spot.day.week === "last") spot.past = true;
  return spot;
}

function giveUp(cursor: DateCursor, start: number): null {
  cursor.at = start;
  return null;
}

/** What may follow: the date after the weekday, the hour after the day, each at most once. */
function readMore(cursor: DateCursor): void {
  const { words, spot } = cursor;
  for (let n = 0; n < 4; n++) {
    const start = cursor.at;
    let joiners = 0;
    while (joiners < 4 && /^[,()–—-]$/.test(cursor.word())) {
      cursor.at++;
      joiners++;
    }
    let led = false;
    let until = false;
    for (let j = 0; j < 3 && (words.until.has(cursor.word()) || words.at.has(cursor.word())); j++) {
      if (words.until.has(cursor.word())) until = true;
      led = true;
      cursor.at++;
    }
    const hadDay = spot.day;
    if (cursor.word() === "po" && words.part(cursor.word(1)) === "noon") {
      spot.part = "afternoon";
      cursor.at += 2;
      continue;
    }
    if (cursor.word() === "przed" && words.part(cursor.word(1)) === "noon") {
      spot.part = "noon";
      cursor.at += 2;
      continue;
    }
    if (until && spot.lead !== "since") cursor.leadUntil = true;
    if (spot.time === null && spot.part === null && readPart(cursor)) {
      if (cursor.leadUntil) spot.lead = "until";
      continue;
    }
    if (
      (hadDay?.type === "weekday" || hadDay?.type === "relative" || hadDay === null) &&
      readCalendarOrDay(cursor, hadDay, led)
    ) {
      if (cursor.leadUntil) spot.lead = "until";
      continue;
    }
    if (spot.time === null && (led || joiners > 0 || looksLikeHour(cursor)) && readTime(cursor, !led && joiners === 0)) {
      if (cursor.leadUntil) spot.lead = "until";
      if (cursor.word() === ")") cursor.at++;
      continue;
    }
    cursor.at = start;
    return;
  }
}
