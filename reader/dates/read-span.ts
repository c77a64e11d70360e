import type { DateCursor } from "./date-cursor.ts";

export function readWithin(cursor: DateCursor): boolean {
  const start = cursor.at;
  for (const phrase of cursor.words.within) {
    if (!phrase.every((word, n) => cursor.word(n) === word)) continue;
    cursor.at += phrase.length;
    if (readSpan(cursor, "within", true)) return true;
    cursor.at = start;
  }
  if (cursor.words.after.has(cursor.word())) {
    cursor.at++;
    if (readSpan(cursor, "within", true)) {
      if (cursor.words.ago.has(cursor.word())) cursor.spot.past = true;
      return true;
    }
    cursor.at = start;
  }
  // "w 2 dni", "2 days ago"; a bare "2 dni" is no date.
  if (cursor.token()?.number !== null || cursor.words.number.has(cursor.word())) {
    if (readSpan(cursor, "none") && cursor.words.ago.has(cursor.word())) {
      cursor.spot.past = true;
      cursor.at++;
      return true;
    }
    cursor.spot.span = null;
    cursor.spot.lead = "none";
    cursor.at = start;
  }
  return false;
}

/** "2 dni roboczych", "48 h", "годzina": a count and a unit; the count may be missing after "within". */
export function readSpan(cursor: DateCursor, lead: "within" | "none", countMayMiss = false): boolean {
  const start = cursor.at;
  const { words, spot } = cursor;
  while (words.filler.has(cursor.word())) cursor.at++;
  let count: number | null = cursor.token()?.number ?? words.number.get(cursor.word()) ?? null;
  if (count !== null) {
    cursor.at++;
    if (
      (cursor.word() === "-" ||
        cursor.word() === "–" ||
        cursor.word() === "do" ||
        cursor.word() === "to" ||
        cursor.word() === "до") &&
      cursor.token(1)?.number !== null &&
      cursor.token(1) !== undefined
    ) {
      count = cursor.token(1)!.number;
      cursor.at += 2;
    }
    if (words.number.has(cursor.word()) && words.unit(cursor.word()) === null) cursor.at++;
  }
  let working = false;
  if (words.working.test(cursor.word())) {
    working = true;
    cursor.at++;
  }
  const unit = words.unit(cursor.word());
  if (unit === null || (count === null && !countMayMiss)) {
    cursor.at = start;
    return false;
  }
  cursor.at++;
  if (words.working.test(cursor.word())) {
    working = true;
    cursor.at++;
  }
  if (lead === "within") spot.lead = "within";
  spot.span = { count: count ?? 1, unit, working };
  return true;
}
