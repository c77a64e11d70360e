import { describe, expect, test } from "vitest";
import { findDates } from "#reader/dates/find-dates.ts";
import type { Language } from "#words/say.ts";
import { byWhen, dayAndHour, dayOf, onDay } from "./dates.ts";

const warsaw = (language: Language) => ({ language, timeZone: "Europe/Warsaw", now: new Date("2026-11-20T12:00Z") });
const at = (day: string) => new Date(`${day}T16:00+01:00`);

describe("a date by which something is promised", () => {
  test.for([
    ["2026-11-23", "do godz. 16:00 w poniedziałek 23 listopada"],
    ["2026-11-24", "do godz. 16:00 we wtorek 24 listopada"],
    ["2026-11-25", "do godz. 16:00 w środę 25 listopada"],
    ["2026-11-26", "do godz. 16:00 w czwartek 26 listopada"],
    ["2026-11-27", "do godz. 16:00 w piątek 27 listopada"],
    ["2026-11-28", "do godz. 16:00 w sobotę 28 listopada"],
    ["2026-11-29", "do godz. 16:00 w niedzielę 29 listopada"],
  ] as const)("names the Polish weekday as it declines: %s", ([day, words]) => {
    expect(byWhen(at(day), warsaw("pl"))).toBe(words);
  });

  test.for([
    ["2026-11-23", "до понеделник, 23 ноември, 16:00 ч."],
    ["2026-11-24", "до вторник, 24 ноември, 16:00 ч."],
    ["2026-11-25", "до сряда, 25 ноември, 16:00 ч."],
    ["2026-11-26", "до четвъртък, 26 ноември, 16:00 ч."],
    ["2026-11-27", "до петък, 27 ноември, 16:00 ч."],
    ["2026-11-28", "до събота, 28 ноември, 16:00 ч."],
    ["2026-11-29", "до неделя, 29 ноември, 16:00 ч."],
  ] as const)("is said the Bulgarian way: %s", ([day, words]) => {
    expect(byWhen(at(day), warsaw("bg"))).toBe(words);
  });

  test("is said the English way", () => {
    expect(byWhen(at("2026-11-26"), warsaw("en"))).toBe("by Thursday 26 November, 16:00");
  });

  test("names the year where it is another", () => {
    expect(byWhen(at("2027-01-04"), warsaw("pl"))).toBe("do godz. 16:00 w poniedziałek 4 stycznia 2027 roku");
    expect(byWhen(at("2027-01-04"), warsaw("bg"))).toBe("до понеделник, 4 януари 2027 г., 16:00 ч.");
    expect(byWhen(at("2027-01-04"), warsaw("en"))).toBe("by Monday 4 January 2027, 16:00");
  });

  test("is told by the firm's clock, in summer and in winter", () => {
    const sofia = { language: "en", timeZone: "Europe/Sofia", now: new Date("2026-07-01T12:00Z") } as const;

    expect(byWhen(new Date("2026-07-02T21:30Z"), sofia)).toBe("by Friday 3 July, 00:30");
    expect(byWhen(new Date("2026-11-26T07:05Z"), sofia)).toBe("by Thursday 26 November, 09:05");
  });
});

describe("a day on which something happened", () => {
  test.for([
    ["2026-11-23", "w poniedziałek 23 listopada", "в понеделник, 23 ноември"],
    ["2026-11-24", "we wtorek 24 listopada", "във вторник, 24 ноември"],
    ["2026-11-25", "w środę 25 listopada", "в сряда, 25 ноември"],
    ["2026-11-26", "w czwartek 26 listopada", "в четвъртък, 26 ноември"],
    ["2026-11-27", "w piątek 27 listopada", "в петък, 27 ноември"],
    ["2026-11-28", "w sobotę 28 listopada", "в събота, 28 ноември"],
    ["2026-11-29", "w niedzielę 29 listopada", "в неделя, 29 ноември"],
  ] as const)("has its preposition and case: %s", ([day, polish, bulgarian]) => {
    expect(onDay(at(day), warsaw("pl"))).toBe(polish);
    expect(onDay(at(day), warsaw("bg"))).toBe(bulgarian);
  });

  test.for([
    [1, "stycznia", "януари"],
    [2, "lutego", "февруари"],
    [3, "marca", "март"],
    [4, "kwietnia", "април"],
    [5, "maja", "май"],
    [6, "czerwca", "юни"],
    [7, "lipca", "юли"],
    [8, "sierpnia", "август"],
    [9, "września", "септември"],
    [10, "października", "октомври"],
    [11, "listopada", "ноември"],
    [12, "grudnia", "декември"],
  ] as const)("has its month in the right form: %s", ([month, polish, bulgarian]) => {
    const day = new Date(Date.UTC(2026, month - 1, 9, 12));

    expect(dayOf(day, warsaw("pl"))).toBe(`9 ${polish}`);
    expect(dayOf(day, warsaw("bg"))).toBe(`9 ${bulgarian}`);
  });

  test("stands on its own with its hour", () => {
    expect(dayAndHour(at("2026-11-25"), warsaw("pl"))).toBe("środa 25 listopada, godz. 16:00");
    expect(dayAndHour(at("2026-11-25"), warsaw("bg"))).toBe("сряда, 25 ноември, 16:00 ч.");
    expect(dayAndHour(at("2026-11-25"), warsaw("en"))).toBe("Wednesday 25 November, 16:00");
  });
});

describe("a date that we write", () => {
  const now = new Date("2026-11-24T12:00+01:00");
  // Past the new year, so that dates with a year are among them.
  const afternoons = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2026, 10, 25 + day, 15)));

  test.for(["pl", "bg", "en"] as const)("is read by our own reader as the same instant in %s", (language) => {
    const misread = afternoons.filter((at) => {
      const words = byWhen(at, { language, timeZone: "Europe/Warsaw", now });
      const found = findDates(words, language, { now: now.toISOString(), timeZone: "Europe/Warsaw" });
      return found.length !== 1 || Date.parse(found[0]!.at) !== at.getTime();
    });
    expect(misread).toEqual([]);
  });
});
