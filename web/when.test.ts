import { describe, expect, it } from "vitest";
import { instantAt, speakWhen, unbroken } from "./when.ts";

const now = Date.parse("2026-11-24T13:05:00Z");
const soon = "2026-11-24T13:30:00Z";
const thursday = "2026-11-26T15:00:00Z";

describe("times in words", () => {
  it("says a promise whole in three languages and the person's zone", () => {
    expect(speakWhen("pl", "Europe/Warsaw").exact(thursday)).toBe("czwartek 26 listopada, 16:00");
    expect(speakWhen("bg", "Europe/Sofia").exact(thursday)).toBe("четвъртък, 26 ноември, 17:00 ч.");
    expect(speakWhen("en", "Europe/London").exact(thursday)).toBe("Thursday 26 November, 15:00");
  });

  it("keeps a day on the screen together with its month, and an hour with what stands around it", () => {
    const bg = unbroken(speakWhen("bg", "Europe/Sofia"));
    expect(bg.exact(thursday)).toBe("четвъртък, 26\u00a0ноември,\u00a017:00\u00a0ч.");
    expect(bg.short("2026-11-25T09:00:00Z", now)).toBe("утре\u00a011:00\u00a0ч.");
    expect(bg.dated(soon, now)).toBe("днес\u00a015:30\u00a0ч.");
    expect(unbroken(speakWhen("pl", "Europe/Warsaw")).exact(thursday)).toBe("czwartek 26\u00a0listopada,\u00a016:00");
  });

  it("says today's time alone and names tomorrow and yesterday", () => {
    const pl = speakWhen("pl", "Europe/Warsaw");
    expect(pl.short(soon, now)).toBe("14:30");
    expect(pl.short("2026-11-25T09:00:00Z", now)).toBe("jutro 10:00");
    expect(pl.short("2026-11-23T09:00:00Z", now)).toBe("wczoraj 10:00");
    expect(pl.dated(soon, now)).toBe("dziś 14:30");
    expect(pl.short("2024-11-23T09:00:00Z", now)).toBe("23 lis 2024");
  });

  it("counts days by the calendar of the zone, not by 24 hours", () => {
    const late = Date.parse("2026-11-24T22:50:00Z");
    expect(speakWhen("pl", "Europe/Warsaw").daysApart("2026-11-24T23:10:00Z", late)).toBe(1);
    expect(speakWhen("en", "Europe/London").daysApart("2026-11-24T23:10:00Z", late)).toBe(0);
  });

  it("says a day without an hour as that day in every zone", () => {
    expect(speakWhen("en", "America/New_York").date("2026-11-26")).toBe("26 Nov 2026");
    expect(speakWhen("en", "Pacific/Auckland").date("2026-11-26")).toBe("26 Nov 2026");
    expect(speakWhen("en", "America/New_York").date("2026-11-26T02:00:00Z")).toBe("25 Nov 2026");
  });

  it("says how far away it is", () => {
    expect(speakWhen("pl", "Europe/Warsaw").relative(soon, now)).toBe("za 25 min");
    expect(speakWhen("bg", "Europe/Sofia").relative(soon, now)).toBe("след 25 мин.");
    expect(speakWhen("en", "Europe/London").relative("2026-11-24T10:00:00Z", now)).toBe("3 hr ago");
    expect(speakWhen("pl", "Europe/Warsaw").relative(thursday, now)).toBe("za 2 dni");
  });

  it.for([
    ["pl", "teraz"],
    ["bg", "сега"],
    ["en", "now"],
  ] as const)("less than a minute away it is now, before and after (%s)", ([language, words]) => {
    const when = speakWhen(language, "Europe/Warsaw");
    const at = (seconds: number) => new Date(now + seconds * 1000).toISOString();
    expect([when.relative(at(40), now), when.relative(at(0), now), when.relative(at(-40), now)]).toEqual([words, words, words]);
    expect(when.relative(at(61), now)).not.toBe(words);
  });
});

describe("an instant from a wall clock", () => {
  it("finds it in summer, in winter and on the days of the clock change", () => {
    expect(instantAt("2026-11-26", "16:00", "Europe/Warsaw")).toBe("2026-11-26T15:00:00.000Z");
    expect(instantAt("2026-07-01", "16:00", "Europe/Warsaw")).toBe("2026-07-01T14:00:00.000Z");
    expect(instantAt("2026-10-25", "09:00", "Europe/Sofia")).toBe("2026-10-25T07:00:00.000Z");
    expect(instantAt("2026-03-29", "09:00", "Europe/Warsaw")).toBe("2026-03-29T07:00:00.000Z");
  });

  it("moves a time that does not exist forward", () => {
    // 02:30 on 29 March is skipped in Warsaw: 03:30 summer time.
    expect(instantAt("2026-03-29", "02:30", "Europe/Warsaw")).toBe("2026-03-29T01:30:00.000Z");
  });
});
