import { useMemo, useSyncExternalStore } from "react";
import { numbersHeld } from "#words/held-together.ts";
import type { Language } from "#words/say.ts";
import { useLanguage } from "./words.tsx";
import { useZone } from "./zone.ts";

export const locale: Record<Language, string> = { pl: "pl-PL", bg: "bg-BG", en: "en-GB" };
const today: Record<Language, [yesterday: string, today: string, tomorrow: string]> = {
  pl: ["wczoraj", "dziś", "jutro"],
  bg: ["вчера", "днес", "утре"],
  en: ["yesterday", "today", "tomorrow"],
};

const minute = 60_000;
const hour = 60 * minute;
const aDay = 24 * hour;

/** Says instants (ISO 8601) in one language and time zone. Words for people, not for programs. */
export function speakWhen(language: Language, timeZone: string) {
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale[language], { timeZone, ...options });
  const clock = make({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const isoDay = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  const weekday = make({ weekday: "long" });
  const shortWeekday = make({ weekday: "short" });
  const dayMonth = make({ day: "numeric", month: "long" });
  const dayMonthShort = make({ day: "numeric", month: "short" });
  const dayMonthYear = make({ day: "numeric", month: "short", year: "numeric" });
  // `new Date("2026-11-26")` is midnight UTC: west of it, the person's zone would say the day before.
  const plainDay = make({ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const relative = new Intl.RelativeTimeFormat(locale[language], { numeric: "always", style: "short" });

  // "In 0 min" is nothing that anybody says.
  const rightNow = new Intl.RelativeTimeFormat(locale[language], { numeric: "auto" }).format(0, "second");

  // What is shortened has a stop in Bulgarian; Unicode's data leaves it out.
  const shortened = (words: string) => (language === "bg" ? words.replace(/ (ч|мин)$/, " $1.") : words);

  const time = (iso: string) => `${clock.format(new Date(iso))}${language === "bg" ? " ч." : ""}`;
  // Bulgarian parts the day of the week from the date by a comma, as its letters do.
  const day = (iso: string) =>
    `${weekday.format(new Date(iso))}${language === "bg" ? "," : ""} ${dayMonth.format(new Date(iso))}`;
  const onDay = (iso: string | number) => isoDay.format(new Date(iso));
  const daysApart = (iso: string, now: number) => Math.round((Date.parse(onDay(iso)) - Date.parse(onDay(now))) / aDay);
  const farAway = (iso: string, now: number) => Math.abs(Date.parse(iso) - now) > 300 * aDay;

  return {
    /** `14:30` (`14:30 ч.` in Bulgarian). */
    time,
    /** `Thursday 26 November`. */
    day,
    /** `26 Nov 2026`, of an instant in the person's zone or of a day without an hour (`2026-11-26`). */
    date: (iso: string) => (iso.length === 10 ? plainDay : dayMonthYear).format(new Date(iso)),
    /** `Thursday 26 November, 14:30`: whole and absolute, for what is promised. */
    exact: (iso: string) => `${day(iso)}, ${time(iso)}`,
    /** `14:30` when today, else `tomorrow 14:30`, `Thu 26 Nov, 14:30`, `26 Nov 2024`. */
    short(iso: string, now = Date.now()) {
      const apart = daysApart(iso, now);
      if (apart === 0) return time(iso);
      if (Math.abs(apart) === 1) return `${today[language][apart + 1]} ${time(iso)}`;
      if (farAway(iso, now)) return dayMonthYear.format(new Date(iso));
      return `${shortWeekday.format(new Date(iso))} ${dayMonthShort.format(new Date(iso))}, ${time(iso)}`;
    },
    /** The same, with `today` said. */
    dated(iso: string, now = Date.now()) {
      return daysApart(iso, now) === 0 ? `${today[language][1]} ${time(iso)}` : this.short(iso, now);
    },
    /** `now`, `in 25 min`, `3 hr ago`, `in 2 days`. */
    relative(iso: string, now = Date.now()) {
      const apart = Date.parse(iso) - now;
      const size = Math.abs(apart);
      if (size < minute) return rightNow;
      if (size < hour) return shortened(relative.format(Math.trunc(apart / minute), "minute"));
      if (size < aDay) return shortened(relative.format(Math.trunc(apart / hour), "hour"));
      return relative.format(Math.trunc(apart / aDay), "day");
    },
    /** `2026-11-26`, in the person's zone: to group and to fill a date field. */
    isoDay: onDay,
    /** `14:30` for a time field, without words. */
    isoTime: (iso: string) => clock.format(new Date(iso)),
    daysApart: (iso: string, now = Date.now()) => daysApart(iso, now),
  };
}

export type When = ReturnType<typeof speakWhen>;

/**
 * The same for the screen, where a day stays on one line with its month, and an hour with what stands around it. What goes into letters keeps its plain spaces: it is
 * compared with what the desk wrote.
 */
export function unbroken(when: When): When {
  return {
    ...when,
    time: (iso) => numbersHeld(when.time(iso)),
    day: (iso) => numbersHeld(when.day(iso)),
    exact: (iso) => numbersHeld(when.exact(iso)),
    short: (iso, now) => numbersHeld(when.short(iso, now)),
    dated: (iso, now) => numbersHeld(when.dated(iso, now)),
  };
}

/** Dates and times in the language and zone of the person. */
export function useWhen(): When {
  const language = useLanguage();
  const zone = useZone();
  return useMemo(() => unbroken(speakWhen(language, zone)), [language, zone]);
}

/** The instant of a wall-clock time in a zone; a time that the clock change skips moves forward by the gap. */
export function instantAt(date: string, time: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`);
  const offsetAt = (instant: number) => {
    const parts = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(instant);
    return Date.parse(`${parts.replace(" ", "T")}Z`) - Math.floor(instant / 1000) * 1000;
  };
  const guess = asIfUtc - offsetAt(asIfUtc);
  const settled = asIfUtc - offsetAt(guess);
  // Two guesses that disagree stand on both sides of a clock change; in a gap the offset before it counts.
  const agrees = settled + offsetAt(settled) === asIfUtc;
  return new Date(agrees ? settled : Math.max(guess, settled)).toISOString();
}

const tickers = new Map<number, { now: number; watchers: Set<() => void>; timer?: ReturnType<typeof setInterval> }>();

/** The time, renewed every `every` milliseconds (half a minute unless said), by one timer for the whole page. */
export function useNow(every = 30_000): number {
  const { subscribe, read } = useMemo(() => {
    let ticker = tickers.get(every);
    if (!ticker) {
      ticker = { now: Date.now(), watchers: new Set() };
      tickers.set(every, ticker);
    }
    const shared = ticker;
    return {
      read: () => shared.now,
      subscribe(watcher: () => void) {
        if (shared.watchers.size === 0) {
          shared.timer = setInterval(() => {
            shared.now = Date.now();
            for (const each of shared.watchers) each();
          }, every);
        }
        shared.watchers.add(watcher);
        shared.now = Math.max(shared.now, Date.now() - every);
        return () => {
          shared.watchers.delete(watcher);
          if (shared.watchers.size === 0) clearInterval(shared.timer);
        };
      },
    };
  }, [every]);
  return useSyncExternalStore(subscribe, read);
}
