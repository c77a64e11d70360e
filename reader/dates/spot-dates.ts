import type { Language, Range } from "../labels.ts";
import { type DateToken, dateTokens } from "./date-tokens.ts";
import { DATE_WORDS, type DateWords, type PartOfDay, type SpanUnit } from "./date-words.ts";

export type DaySpec =
  | { type: "weekday"; weekday: number; week: "coming" | "next" | "last" }
  | { type: "date"; day: number; month: number | null; year: number | null }
  | { type: "relative"; days: number }
  | { type: "end"; of: "day" | "week" | "month"; next: boolean }
  | { type: "week"; week: "this" | "next" | "last" };

/** A date as it is said, before anybody asks what day it is today. */
export type DateSpot = {
  range: Range;
  lead: "until" | "at" | "since" | "within" | "none";
  day: DaySpec | null;
  time: { hour: number; minute: number } | null;
  part: PartOfDay | null;
  span: { count: number; unit: SpanUnit; working: boolean } | null;
  past: boolean;
};

const MONEY_OR_MEASURE =
  /^(?:zl|zlotych|pln|eur|euro|gbp|usd|lv|лв|лева|евро|kg|кг|gb|mb|szt|бр|proc|percent|pkt|mm|cm|km|м|км|stars?|gwiazd\w*|звезд\w*)$/;

/** Every expression of time in the text, in order. Pure: needs no clock. Linear: each token is read a bounded number of times. */
export function spotDates(text: string, lang: Language): DateSpot[] {
  const tokens = dateTokens(text);
  const words = DATE_WORDS[lang];
  const spots: DateSpot[] = [];
  let i = 0;
  while (i < tokens.length) {
    const reader = new SpotReader(tokens, words, i, lang);
    const spot = reader.read();
    if (spot) {
      spots.push({ ...spot, range: [tokens[i]!.start, tokens[reader.at - 1]!.end] });
      i = reader.at;
    } else i++;
  }
  markPast(tokens, words, spots, text);
  return spots;
}

/** A sentence about what was makes its dates past, unless they are led by "by": a deadline looks ahead. */
function markPast(tokens: readonly DateToken[], words: DateWords, spots: DateSpot[], text: string): void {
  if (spots.length === 0) return;
  let s = 0;
  let past = false;
  let future = false;
  let first = 0;
  const settle = (end: number) => {
    while (s < spots.length && spots[s]!.range[0] < end) {
      const spot = spots[s]!;
      if (spot.lead === "since" || (past && !future && spot.lead !== "until" && spot.lead !== "within" && spot.range[0] >= first))
        spot.past = true;
      s++;
    }
    past = false;
    future = false;
    first = end;
  };
  for (const token of tokens) {
    const inside = s < spots.length && token.start >= spots[s]!.range[0] && token.start < spots[s]!.range[1];
    if (token.sign && !inside && /[.?!\n;]/.test(token.word)) {
      const joined = token.word === "." && /[\p{L}\d]/u.test(text[token.end] ?? "");
      const lowNext = token.word === "." && /^\s+\p{Ll}/u.test(text.slice(token.end, token.end + 3));
      if (!joined && !lowNext) settle(token.end);
    } else if (!token.sign && token.number === null && token.word.length > 1) {
      if (words.future.test(token.word)) future = true;
      else if (!inside && token.word.length > 3 && words.past.test(token.word)) past = true;
      else if (!inside && /^(?:was|did|had|got|бях)$/.test(token.word)) past = true;
    }
  }
  settle(Number.POSITIVE_INFINITY);
}

class SpotReader {
  at: number;
  readonly tokens: readonly DateToken[];
  readonly words: DateWords;
  readonly lang: Language;
  readonly spot: Omit<DateSpot, "range">;
  private leadUntil = false;

  constructor(tokens: readonly DateToken[], words: DateWords, at: number, lang: Language) {
    this.tokens = tokens;
    this.words = words;
    this.at = at;
    this.lang = lang;
    this.spot = { lead: "none", day: null, time: null, part: null, span: null, past: false };
  }

  read(): Omit<DateSpot, "range"> | null {
    const { words, spot } = this;
    const start = this.at;
    if (this.readWithin()) return spot;
    let led = false;
    const phrase = words.untilPhrases.find((said) => said.every((word, n) => this.word(n) === word));
    if (phrase) {
      spot.lead = "until";
      led = true;
      this.at += phrase.length;
    }
    for (let n = 0; n < 3; n++) {
      const word = this.word();
      if (words.until.has(word)) spot.lead = "until";
      else if (words.since.has(word)) spot.lead = "since";
      else if (words.at.has(word)) {
        if (spot.lead === "none") spot.lead = "at";
      } else if (n > 0 && words.filler.has(word)) {
        // "do tego piątku", "by this Friday"
      } else break;
      led = true;
      this.at++;
    }
    if (led && spot.lead !== "since" && !this.saysClock() && this.readSpan(spot.lead === "until" ? "within" : "none")) {
      // "преди 2 седмици", "przed 2 dniami": before a span is ago.
      if (/^(?:преди|przed)$/.test(this.tokens[start]!.word)) spot.past = true;
      return spot;
    }
    if (!this.readDay(led)) {
      if (!led || !this.readTime(true)) {
        if (!(led && spot.lead !== "since" && this.readPart())) return this.giveUp(start);
      }
      if (spot.lead === "at" && spot.time === null && spot.part === null) return this.giveUp(start);
    }
    this.readMore();
    if (spot.day?.type === "date" && spot.day.month === null) return this.giveUp(start);
    if (words.ago.has(this.word())) {
      spot.past = true;
      this.at++;
    }
    if (spot.day?.type === "relative" && spot.day.days < 0) spot.past = true;
    if ((spot.day?.type === "weekday" || spot.day?.type === "week") && spot.day.week === "last") spot.past = true;
    return spot;
  }

  /** "до 17 часа" is five o'clock, "до 24 часа" and "до 2 часа" are how long it takes. */
  private saysClock(): boolean {
    const hour = this.token()?.number ?? null;
    return this.lang === "bg" && hour !== null && hour > 6 && hour < 24 && this.words.unit(this.word(1)) === "hour";
  }

  private giveUp(start: number): null {
    this.at = start;
    return null;
  }

  private token(ahead = 0): DateToken | undefined {
    return this.tokens[this.at + ahead];
  }

  private word(ahead = 0): string {
    return this.tokens[this.at + ahead]?.word ?? "";
  }

  /** Whether the token touches the one before it: "16:00", "26.11". */
  private touches(ahead: number): boolean {
    const token = this.token(ahead);
    const before = this.token(ahead - 1);
    return token !== undefined && before !== undefined && token.start === before.end;
  }

  private readWithin(): boolean {
    const start = this.at;
    for (const phrase of this.words.within) {
      if (!phrase.every((word, n) => this.word(n) === word)) continue;
      this.at += phrase.length;
      if (this.readSpan("within", true)) return true;
      this.at = start;
    }
    if (this.words.after.has(this.word())) {
      this.at++;
      if (this.readSpan("within", true)) {
        if (this.words.ago.has(this.word())) this.spot.past = true;
        return true;
      }
      this.at = start;
    }
    // "w 2 dni", "2 days ago"; a bare "2 dni" is no date.
    if (this.token()?.number !== null || this.words.number.has(this.word())) {
      if (this.readSpan("none") && this.words.ago.has(this.word())) {
        this.spot.past = true;
        this.at++;
        return true;
      }
      this.spot.span = null;
      this.spot.lead = "none";
      this.at = start;
    }
    return false;
  }

  /** "2 dni roboczych", "48 h", "годzina": a count and a unit; the count may be missing after "within". */
  private readSpan(lead: "within" | "none", countMayMiss = false): boolean {
    const start = this.at;
    const { words, spot } = this;
    while (words.filler.has(this.word())) this.at++;
    let count: number | null = this.token()?.number ?? words.number.get(this.word()) ?? null;
    if (count !== null) {
      this.at++;
      if (
        (this.word() === "-" || this.word() === "–" || this.word() === "do" || this.word() === "to" || this.word() === "до") &&
        this.token(1)?.number !== null &&
        this.token(1) !== undefined
      ) {
        count = this.token(1)!.number;
        this.at += 2;
      }
      if (words.number.has(this.word()) && words.unit(this.word()) === null) this.at++;
    }
    let working = false;
    if (words.working.test(this.word())) {
      working = true;
      this.at++;
    }
    const unit = words.unit(this.word());
    if (unit === null || (count === null && !countMayMiss)) {
      this.at = start;
      return false;
    }
    this.at++;
    if (words.working.test(this.word())) {
      working = true;
      this.at++;
    }
    if (lead === "within") spot.lead = "within";
    spot.span = { count: count ?? 1, unit, working };
    return true;
  }

  private readDay(led: boolean): boolean {
    const { words, spot } = this;
    const start = this.at;
    let week: "coming" | "next" | "last" = "coming";
    if (words.next.has(this.word())) week = "next";
    else if (words.last.has(this.word())) week = "last";
    const skip = week === "coming" ? 0 : 1;
    for (const phrase of words.endOf) {
      if (!phrase.every((word, n) => this.word(n) === word)) continue;
      let ahead = phrase.length;
      const next = words.next.has(this.word(ahead));
      while (next || words.filler.has(this.word(ahead)) || words.working.test(this.word(ahead))) {
        if (ahead > phrase.length + 3 || words.unit(this.word(ahead)) !== null) break;
        ahead++;
      }
      const unit =
        words.unit(this.word(ahead)) ?? (this.word(ahead) === "business" || this.word(ahead) === "play" ? "day" : null);
      const of =
        unit === "day" || unit === "week" || unit === "month" ? unit : words.relative.has(this.word(ahead)) ? "day" : null;
      if (of === null) {
        const weekday = words.weekday(this.word(ahead), true);
        if (weekday === 0) continue;
        spot.day = { type: "weekday", weekday, week: "coming" };
      } else if (words.relative.has(this.word(ahead)))
        spot.day = { type: "relative", days: words.relative.get(this.word(ahead))! };
      else spot.day = { type: "end", of, next };
      if (words.working.test(this.word(ahead + 1))) ahead++;
      this.at += ahead + 1;
      return true;
    }
    const relative = words.relative.get(this.word());
    if (relative !== undefined) {
      spot.day = { type: "relative", days: relative };
      this.at++;
      return true;
    }
    const weekday = words.weekday(this.word(skip), led || skip > 0);
    if (weekday > 0) {
      if (!led && skip === 0 && this.lang !== "en" && this.lang !== "bg" && this.word(skip).length < 5) return false;
      spot.day = { type: "weekday", weekday, week };
      this.at += skip + 1;
      if (this.word() === "." && this.word(-1).length <= 4) this.at++;
      return true;
    }
    if (words.unit(this.word(skip)) === "week" && (skip > 0 || (led && words.filler.has(this.word(-1))))) {
      spot.day = { type: "week", week: week === "coming" ? "this" : week };
      this.at += skip + 1;
      return true;
    }
    if (this.readCalendarDate(led)) return true;
    this.at = start;
    return false;
  }

  /** "26.11", "26.11.2026", "2026-11-26", "26 listopada", "26th of November", "November 26". */
  private readCalendarDate(led: boolean): boolean {
    const { words, spot } = this;
    const token = this.token();
    if (!token) return false;
    if (token.number === null) {
      const month = token.sign ? 0 : words.month(token.word);
      const day = this.token(1)?.number ?? null;
      if (this.lang !== "en" || month === 0 || day === null || day < 1 || day > 31) return false;
      this.at += 2;
      if (/^(?:st|nd|rd|th)$/.test(this.word())) this.at++;
      spot.day = { type: "date", day, month, year: this.readYear() };
      return true;
    }
    const number = token.number;
    const length = token.end - token.start;
    if (
      length === 4 &&
      number > 1999 &&
      number < 2100 &&
      this.word(1) === "-" &&
      this.token(2)?.number != null &&
      this.word(3) === "-" &&
      this.token(4)?.number != null
    ) {
      const [month, day] = [this.token(2)!.number!, this.token(4)!.number!];
      if (month < 1 || month > 12 || day < 1 || day > 31) return false;
      spot.day = { type: "date", day, month, year: number };
      this.at += 5;
      return true;
    }
    if (number < 1 || number > 31 || length > 2) return false;
    const separator = this.word(1);
    const second = this.token(2);
    if (
      (separator === "." || separator === "/" || separator === "-") &&
      this.touches(1) &&
      this.touches(2) &&
      second?.number != null
    ) {
      const secondLength = second.end - second.start;
      const month = second.number;
      const hasYear =
        this.word(3) === separator &&
        this.touches(3) &&
        this.touches(4) &&
        this.token(4)?.number != null &&
        [2, 4].includes(this.token(4)!.end - this.token(4)!.start);
      const sure = hasYear || led || (length === 2 && secondLength === 2 && separator === ".");
      if (month < 1 || month > 12 || secondLength > 2 || !sure || (separator === "-" && !hasYear)) return false;
      if (!hasYear && MONEY_OR_MEASURE.test(this.word(3))) return false;
      if (!hasYear && this.word(3) === separator && this.touches(3) && this.touches(4) && this.token(4)?.number != null)
        return false;
      const year = hasYear ? this.token(4)!.number! : null;
      spot.day = { type: "date", day: number, month, year: year !== null && year < 100 ? 2000 + year : year };
      this.at += hasYear ? 5 : 3;
      if (this.word() === "." && this.touches(0)) this.at++;
      if (/^(?:r|г)$/.test(this.word())) {
        this.at++;
        if (this.word() === "." && this.touches(0)) this.at++;
      }
      return true;
    }
    let ahead = 1;
    if (/^(?:st|nd|rd|th|ти|ви|ри|ми|го)$/.test(this.word(ahead))) ahead++;
    else if (this.word(ahead) === "-" && /^(?:ти|ви|ри|ми|го)$/.test(this.word(ahead + 1))) ahead += 2;
    else if (this.word(ahead) === "." && this.touches(ahead)) ahead++;
    if (this.word(ahead) === "of") ahead++;
    const month = this.token(ahead)?.sign ? 0 : words.month(this.word(ahead));
    if (month === 0) {
      // "the 26th", "до 26-ти"
      if (!led || ahead === 1 || this.word(1) === "." || spot.lead === "since") return false;
      spot.day = { type: "date", day: number, month: null, year: null };
      this.at += ahead;
      return false;
    }
    this.at += ahead + 1;
    spot.day = { type: "date", day: number, month, year: this.readYear() };
    return true;
  }

  private readYear(): number | null {
    let ahead = 0;
    if (this.word() === ",") ahead = 1;
    const year = this.token(ahead)?.number ?? null;
    if (year === null || year < 2000 || year > 2100) return null;
    this.at += ahead + 1;
    if (/^(?:r|roku|г|година)$/.test(this.word())) {
      this.at++;
      if (this.word() === "." && this.touches(0)) this.at++;
    }
    return year;
  }

  /** "16:00", "16.00", "4 pm", "o 15", "16 ч.": alone it must look like nothing but a time. */
  private readTime(alone: boolean): boolean {
    const { words, spot } = this;
    const start = this.at;
    let marked = false;
    if (words.hourMark.has(this.word()) && this.token()?.number === null) {
      marked = true;
      this.at++;
      if (this.word() === "." && this.touches(0)) this.at++;
    }
    let hour = this.token()?.number ?? null;
    const token = this.token();
    if (hour === null || !token || hour > 24 || token.end - token.start > 2) {
      this.at = start;
      return false;
    }
    let minute = 0;
    let ahead = 1;
    const separator = this.word(1);
    const second = this.token(2);
    let clock = false;
    if (
      (separator === ":" || separator === ".") &&
      this.touches(1) &&
      this.touches(2) &&
      second?.number != null &&
      second.end - second.start === 2 &&
      second.number < 60
    ) {
      minute = second.number;
      ahead = 3;
      clock = separator === ":" || minute === 0 || !alone;
      if (!clock) {
        this.at = start;
        return false;
      }
    }
    let mark = this.word(ahead);
    if (mark === "-" && /^(?:tej|та|ta)$/.test(this.word(ahead + 1))) {
      ahead += 2;
      marked = true;
      mark = this.word(ahead);
    }
    // "4 p.m."
    const dotted = this.lang === "en" && /^[ap]$/.test(mark) && this.word(ahead + 1) === "." && this.word(ahead + 2) === "m";
    if (mark === "pm" || (dotted && mark === "p")) hour = hour < 12 ? hour + 12 : hour;
    else if ((mark === "am" || (dotted && mark === "a")) && hour === 12) hour = 0;
    if (words.hourMark.has(mark) || mark === "oclock" || dotted) {
      marked = true;
      ahead += dotted ? 3 : 1;
      if (this.lang === "bg" && this.word(ahead) === "." && this.touches(ahead)) ahead++;
    } else if (
      MONEY_OR_MEASURE.test(mark) ||
      words.unit(mark) !== null ||
      (words.month(mark) > 0 && this.token(ahead)?.sign === false && mark.length > 2)
    ) {
      this.at = start;
      return false;
    }
    if (alone && !clock && !marked) {
      this.at = start;
      return false;
    }
    spot.time = { hour, minute };
    this.at += ahead;
    return true;
  }

  private readPart(): boolean {
    const part = this.words.part(this.word());
    if (part === null) return false;
    this.spot.part = part;
    this.at++;
    return true;
  }

  /** What may follow: the date after the weekday, the hour after the day, each at most once. */
  private readMore(): void {
    const { words, spot } = this;
    for (let n = 0; n < 4; n++) {
      const start = this.at;
      let joiners = 0;
      while (joiners < 4 && /^[,()–—-]$/.test(this.word())) {
        this.at++;
        joiners++;
      }
      let led = false;
      let until = false;
      for (let j = 0; j < 3 && (words.until.has(this.word()) || words.at.has(this.word())); j++) {
        if (words.until.has(this.word())) until = true;
        led = true;
        this.at++;
      }
      const hadDay = spot.day;
      if (this.word() === "po" && words.part(this.word(1)) === "noon") {
        spot.part = "afternoon";
        this.at += 2;
        continue;
      }
      if (this.word() === "przed" && words.part(this.word(1)) === "noon") {
        spot.part = "noon";
        this.at += 2;
        continue;
      }
      if (until && spot.lead !== "since") this.leadUntil = true;
      if (spot.time === null && spot.part === null && this.readPart()) {
        if (this.leadUntil) spot.lead = "until";
        continue;
      }
      if ((hadDay?.type === "weekday" || hadDay?.type === "relative" || hadDay === null) && this.readCalendarOrDay(hadDay, led)) {
        if (this.leadUntil) spot.lead = "until";
        continue;
      }
      if (spot.time === null && (led || joiners > 0 || this.looksLikeHour()) && this.readTime(!led && joiners === 0)) {
        if (this.leadUntil) spot.lead = "until";
        if (this.word() === ")") this.at++;
        continue;
      }
      this.at = start;
      return;
    }
  }

  private looksLikeHour(): boolean {
    if (this.words.hourMark.has(this.word())) return true;
    return (
      this.token()?.number !== null &&
      (this.words.hourMark.has(this.word(1)) || this.word(1) === ":" || (this.word(1) === "." && this.token(2)?.number === 0))
    );
  }

  private readCalendarOrDay(had: DaySpec | null, led: boolean): boolean {
    const start = this.at;
    if (had === null) {
      if (this.readDay(true)) return true;
    } else if (this.token() && (this.token()!.number === null || !this.looksLikeHour())) {
      if (this.readCalendarDate(led || had.type === "weekday")) return true;
      this.spot.day = had;
    }
    this.at = start;
    return false;
  }
}
