import type { Language } from "#words/say.ts";

export interface Dating {
  language: Language;
  /** The firm's zone: the hour that is promised is the hour on the firm's wall. */
  timeZone: string;
  /** The year is named only where it is not this instant's. */
  now?: Date;
}

// Monday first, as Temporal counts. Polish says "w" with the accusative; Bulgarian weekdays do not decline.
const POLISH_ACCUSATIVE = ["poniedziałek", "wtorek", "środę", "czwartek", "piątek", "sobotę", "niedzielę"];
const LOCALES = { pl: "pl", bg: "bg", en: "en-GB" } as const;

/** By when, with its preposition: "do godz. 16:00 w czwartek 26 listopada", „до четвъртък, 26 ноември, 16:00 ч.“, "by Thursday 26 November, 16:00". */
export function byWhen(at: Date, dating: Dating): string {
  const { date, hour } = read(at, dating);
  // A stop behind the year would stand before the one of the sentence.
  if (dating.language === "pl") return `do godz. ${hour} ${onDay(at, dating).replace(/ r\.$/, " roku")}`;
  if (dating.language === "bg") return `до ${nominative(at, dating)}, ${date}, ${hour} ч.`;
  return `by ${nominative(at, dating)} ${date}, ${hour}`;
}

/** On which day, with its preposition: "we wtorek 24 listopada", „във вторник, 24 ноември“, "on Tuesday 24 November". */
export function onDay(at: Date, dating: Dating): string {
  const { weekday, date } = read(at, dating);
  if (dating.language === "pl") return `${weekday === 1 ? "we" : "w"} ${POLISH_ACCUSATIVE[weekday]} ${date}`;
  // Bulgarian lengthens в before a word that begins with в or ф.
  if (dating.language === "bg") return `${weekday === 1 ? "във" : "в"} ${nominative(at, dating)}, ${date}`;
  return `on ${nominative(at, dating)} ${date}`;
}

/** A day and an hour on their own: "czwartek 26 listopada, godz. 16:00", „четвъртък, 26 ноември, 16:00 ч.“, "Thursday 26 November, 16:00". */
export function dayAndHour(at: Date, dating: Dating): string {
  const { date, hour } = read(at, dating);
  const weekday = nominative(at, dating);
  if (dating.language === "pl") return `${weekday} ${date}, godz. ${hour}`;
  if (dating.language === "bg") return `${weekday}, ${date}, ${hour} ч.`;
  return `${weekday} ${date}, ${hour}`;
}

/** A span within one day: "czwartek 26 listopada, 10:00–12:00", „четвъртък, 26 ноември, 10:00–12:00 ч.“, "Thursday 26 November, 10:00–12:00". */
export function spanOf(from: Date, to: Date, dating: Dating): string {
  const { date, hour } = read(from, dating);
  const end = read(to, dating).hour.replace(/^00:00$/, "24:00");
  const weekday = nominative(from, dating);
  if (dating.language === "bg") return `${weekday}, ${date}, ${hour}–${end} ч.`;
  return `${weekday} ${date}, ${hour}–${end}`;
}

/** The day alone: "26 listopada", „26 ноември“, "26 November". */
export const dayOf = (at: Date, dating: Dating): string => read(at, dating).date;

function read(at: Date, { language, timeZone, now = new Date() }: Dating) {
  const local = zoned(at, timeZone);
  const year = local.year === zoned(now, timeZone).year ? undefined : "numeric";
  const date = new Intl.DateTimeFormat(LOCALES[language], { timeZone, day: "numeric", month: "long", year }).format(at);
  return {
    weekday: local.dayOfWeek - 1,
    // Intl ends a Bulgarian date with "г." and leaves a Polish one bare; a Polish year in a sentence is followed by "r.".
    date: language === "pl" && year ? `${date} r.` : date,
    hour: local.toPlainTime().toString({ smallestUnit: "minute" }),
  };
}

const nominative = (at: Date, { language, timeZone }: Dating) =>
  new Intl.DateTimeFormat(LOCALES[language], { timeZone, weekday: "long" }).format(at);

const zoned = (at: Date, timeZone: string) => Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
