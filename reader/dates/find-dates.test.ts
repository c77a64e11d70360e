import { describe, expect, test } from "vitest";
import type { Language } from "../labels.ts";
import { findDates } from "./find-dates.ts";

// A Tuesday, ten o'clock in Warsaw and eleven in Sofia; the clocks went back a month ago.
const NOW = "2026-11-24T09:00:00Z";
const found = (
  text: string,
  lang: Language,
  more: { now?: string; endOfDay?: string; isWorkingDay?: (on: string) => boolean } = {},
) =>
  findDates(text, lang, {
    now: NOW,
    timeZone: lang === "bg" ? "Europe/Sofia" : lang === "en" ? "Europe/London" : "Europe/Warsaw",
    ...more,
  });

describe("a date in a text", () => {
  test.for<[Language, string, string, string, string]>([
    ["pl", "Odezwę się do czwartku do 16:00.", "do czwartku do 16:00", "deadline", "2026-11-26T15:00:00Z"],
    ["pl", "Przyjadę w czwartek o 15.", "w czwartek o 15", "day", "2026-11-26T14:00:00Z"],
    ["pl", "Naprawimy to do końca tygodnia.", "do końca tygodnia", "deadline", "2026-11-27T16:00:00Z"],
    ["pl", "Sprawdzę to jutro do 12.", "jutro do 12", "deadline", "2026-11-25T11:00:00Z"],
    ["pl", "Zwrot w ciągu 2 dni roboczych.", "w ciągu 2 dni roboczych", "span", "2026-11-26T16:00:00Z"],
    ["pl", "Wyślemy do 26.11 do 16:00.", "do 26.11 do 16:00", "deadline", "2026-11-26T15:00:00Z"],
    ["pl", "Kurier będzie 26 listopada.", "26 listopada", "day", "2026-11-26T16:00:00Z"],
    [
      "pl",
      "Najlepiej w najbliższy piątek, 27 listopada, do godz. 12:00.",
      "w najbliższy piątek, 27 listopada, do godz. 12:00",
      "deadline",
      "2026-11-27T11:00:00Z",
    ],
    ["bg", "Ще Ви пиша до четвъртък, 16 ч.", "до четвъртък, 16 ч.", "deadline", "2026-11-26T14:00:00Z"],
    ["bg", "Ще Ви пиша до четвъртък, 16:00 ч.", "до четвъртък, 16:00 ч.", "deadline", "2026-11-26T14:00:00Z"],
    ["bg", "Утре до обяд ще има отговор.", "Утре до обяд", "deadline", "2026-11-25T10:00:00Z"],
    ["bg", "Ще стане в рамките на 2 работни дни.", "в рамките на 2 работни дни", "span", "2026-11-26T15:00:00Z"],
    ["bg", "Ще го решим до края на седмицата.", "до края на седмицата", "deadline", "2026-11-27T15:00:00Z"],
    ["bg", "Ще го изпратим до 26.11.", "до 26.11.", "deadline", "2026-11-26T15:00:00Z"],
    ["bg", "Ще се обадя до 17 часа днес.", "до 17 часа днес", "deadline", "2026-11-24T15:00:00Z"],
    ["bg", "Ще отговорим до 24 часа.", "до 24 часа", "span", "2026-11-25T09:00:00Z"],
    ["en", "I will write by Thursday 4 pm.", "by Thursday 4 pm", "deadline", "2026-11-26T16:00:00Z"],
    ["en", "I will write by Thursday, 16:00.", "by Thursday, 16:00", "deadline", "2026-11-26T16:00:00Z"],
    ["en", "You will have it within 2 working days.", "within 2 working days", "span", "2026-11-26T17:00:00Z"],
    ["en", "It will be done tomorrow by noon.", "tomorrow by noon", "deadline", "2026-11-25T12:00:00Z"],
    ["en", "We will decide by 26 November.", "by 26 November", "deadline", "2026-11-26T17:00:00Z"],
    ["en", "We will decide by the end of the week.", "by the end of the week", "deadline", "2026-11-27T17:00:00Z"],
    ["en", "No later than Friday, we promise.", "No later than Friday", "deadline", "2026-11-27T17:00:00Z"],
  ])("%s: %s", ([lang, text, words, kind, at]) => {
    expect(found(text, lang).map((date) => [date.text, date.kind, date.at, date.past])).toEqual([[words, kind, at, undefined]]);
  });

  test.for<[Language, string]>([
    ["pl", "Czekam od czwartku."],
    ["pl", "W czwartek dzwoniłam do Państwa."],
    ["pl", "Zamówiłem to 3 listopada."],
    ["pl", "Pisałem przed 2 dniami."],
    ["bg", "На 3 март поръчах обувки."],
    ["bg", "Чакам от четвъртък."],
    ["bg", "Преди 2 седмици подадох сигнал."],
    ["en", "I wrote on Thursday."],
    ["en", "I have been waiting since Monday."],
    ["en", "I ordered it two days ago."],
  ])("is no promise when it is over: %s %s", ([lang, text]) => {
    expect(found(text, lang).filter(({ past }) => !past)).toEqual([]);
  });

  test.for<[Language, string]>([
    ["pl", "Kosztuje 12.50 zł, wersja 2.11, faktura 11/2026."],
    ["pl", "Mam 3 dni urlopu i 16 pytań."],
    ["bg", "Струва 12.50 лв. и тежи 3 кг."],
    ["en", "I may order it; the sun is out; version 2.11."],
    ["en", "It cost 12.50 EUR for 3 pieces."],
  ])("is not seen where there is none: %s %s", ([lang, text]) => {
    expect(found(text, lang)).toEqual([]);
  });

  test("skips the days nobody works", () => {
    const isWorkingDay = (on: string) => !["2026-11-25", "2026-11-28", "2026-11-29"].includes(on);

    expect(found("w ciągu 3 dni roboczych", "pl", { isWorkingDay })[0]?.at).toBe("2026-11-30T16:00:00Z");
  });

  test("keeps the local hour across the change of clocks", () => {
    const [date] = found("do poniedziałku do 9:00", "pl", { now: "2026-10-23T08:00:00Z" });

    expect(date?.at).toBe("2026-10-26T08:00:00Z");
  });

  test("ends a day without an hour when the firm's day ends", () => {
    expect(found("do piątku", "pl", { endOfDay: "15:30" })[0]).toMatchObject({ at: "2026-11-27T14:30:00Z", precise: false });
  });

  test("means next year when the day without a year is long past", () => {
    expect(found("do 15.01", "pl")[0]?.at).toBe("2027-01-15T16:00:00Z");
  });
});
