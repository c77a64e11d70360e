import { describe, expect, test } from "vitest";
import { afterWorkingDays, afterWorkingHours, type Calendar, callTimes, isWorkingDay, openUntil } from "./calendar.ts";

const nineToFive = Object.fromEntries(["1", "2", "3", "4", "5"].map((day) => [day, [{ opens: "09:00", closes: "17:00" }]]));
const warsaw: Calendar = { timeZone: "Europe/Warsaw", country: "PL", workingHours: nineToFive };
const sofia: Calendar = { timeZone: "Europe/Sofia", country: "BG", workingHours: nineToFive };

describe("working hours", () => {
  test.for([
    { from: "2026-11-23T10:00+01:00", hours: 3, falls: "2026-11-23T12:00:00.000Z", because: "it fits into the day" },
    { from: "2026-11-23T16:00+01:00", hours: 2, falls: "2026-11-24T09:00:00.000Z", because: "the rest waits until morning" },
    { from: "2026-11-27T16:30+01:00", hours: 1, falls: "2026-11-30T08:30:00.000Z", because: "nobody works at the weekend" },
    {
      from: "2026-11-10T16:00+01:00",
      hours: 2,
      falls: "2026-11-12T09:00:00.000Z",
      because: "11 November is a holiday in Poland",
    },
    {
      from: "2026-10-23T16:00+02:00",
      hours: 8,
      falls: "2026-10-26T15:00:00.000Z",
      because: "a working day is eight hours, clock change or not",
    },
    {
      from: "2026-11-24T03:00+01:00",
      hours: 8,
      falls: "2026-11-24T16:00:00.000Z",
      because: "the clock starts when the firm opens",
    },
    {
      from: "2026-11-24T10:23:47+01:00",
      hours: 1,
      falls: "2026-11-24T10:30:00.000Z",
      because: "nobody promises news by 11:23:47",
    },
  ])("$hours h from $from end at $falls: $because", ({ from, hours, falls }) => {
    expect(afterWorkingHours(warsaw, new Date(from), hours).toISOString()).toBe(falls);
  });

  test("a calendar without a working hour still answers", () => {
    const never = { ...warsaw, workingHours: {} };
    expect(afterWorkingHours(never, new Date("2026-11-23T10:00Z"), 2).toISOString()).toBe("2026-11-23T12:00:00.000Z");
  });
});

describe("working days", () => {
  test("two working days after a Thursday are a Monday, at four", () => {
    expect(afterWorkingDays(warsaw, new Date("2026-11-26T12:00Z"), 2).toISOString()).toBe("2026-11-30T15:00:00.000Z");
  });

  test("a firm that closes at two writes by one", () => {
    const short = { ...warsaw, workingHours: { "5": [{ opens: "08:00", closes: "14:00" }] } };
    expect(afterWorkingDays(short, new Date("2026-11-26T12:00Z"), 1).toISOString()).toBe("2026-11-27T12:00:00.000Z");
  });

  test.for([
    { day: "2026-12-24", works: false, because: "Wigilia is free since 2025" },
    { day: "2026-12-23", works: true, because: "an ordinary Wednesday" },
    { day: "2026-11-28", works: false, because: "a Saturday" },
  ])("in Poland $day: $because", ({ day, works }) => {
    expect(isWorkingDay(warsaw, Temporal.PlainDate.from(day))).toBe(works);
  });

  test.for([
    { day: "2026-05-25", works: false, because: "24 May is a Sunday, so Monday is free" },
    { day: "2026-09-07", works: false, because: "6 September is a Sunday, so Monday is free" },
    { day: "2026-12-28", works: false, because: "26 December is a Saturday, so Monday is free" },
    { day: "2026-12-29", works: true, because: "only one of the Christmas days fell on a weekend" },
    { day: "2026-04-14", works: true, because: "Easter's own weekend days do not move" },
    { day: "2026-11-11", works: true, because: "a Polish holiday is an ordinary day in Bulgaria" },
  ])("in Bulgaria $day: $because", ({ day, works }) => {
    expect(isWorkingDay(sofia, Temporal.PlainDate.from(day))).toBe(works);
  });
});

describe("who works now", () => {
  const at = (local: string) => new Date(Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Warsaw").epochMilliseconds);

  test.for([
    ["2026-11-26T09:00", "2026-11-26T17:00"],
    ["2026-11-26T16:59", "2026-11-26T17:00"],
    ["2026-11-26T08:59", null],
    ["2026-11-26T17:00", null],
    ["2026-11-28T12:00", null],
    // Independence Day, a Wednesday
    ["2026-11-11T12:00", null],
  ] as const)("at %s works until %s", ([now, until]) => {
    expect(openUntil(warsaw, at(now))).toEqual(until && at(until));
  });

  test("works on where one shift ends as the next begins, not over a lunch", () => {
    const both = (second: string) => ({
      ...warsaw,
      workingHours: {
        "4": [
          { opens: "09:00", closes: "13:00" },
          { opens: second, closes: "18:00" },
        ],
      },
    });
    expect(openUntil(both("13:00"), at("2026-11-26T10:00"))).toEqual(at("2026-11-26T18:00"));
    expect(openUntil(both("14:00"), at("2026-11-26T10:00"))).toEqual(at("2026-11-26T13:00"));
  });
});

describe("when somebody can be called", () => {
  const twoDays = {
    ...warsaw,
    workingHours: { "4": [{ opens: "09:00", closes: "14:00" }], "1": [{ opens: "10:00", closes: "11:00" }] },
  };
  const at = (local: string) => new Date(Temporal.PlainDateTime.from(local).toZonedDateTime("Europe/Warsaw").epochMilliseconds);
  const spans = (now: string, most: number) =>
    callTimes(twoDays, at(now), most).map(({ from, to }) => [from, to].map((one) => one.toISOString()));
  const span = (from: string, to: string) => [at(from).toISOString(), at(to).toISOString()];

  test("is in working time, two hours at most, the rest shorter", () => {
    expect(spans("2026-11-26T07:00", 4)).toEqual([
      span("2026-11-26T09:00", "2026-11-26T11:00"),
      span("2026-11-26T11:00", "2026-11-26T13:00"),
      span("2026-11-26T13:00", "2026-11-26T14:00"),
      span("2026-11-30T10:00", "2026-11-30T11:00"),
    ]);
  });

  test("begins half an hour from now at the soonest", () => {
    expect(spans("2026-11-26T10:30", 1)).toEqual([span("2026-11-26T11:00", "2026-11-26T13:00")]);
    expect(spans("2026-11-26T10:31", 1)).toEqual([span("2026-11-26T13:00", "2026-11-26T14:00")]);
  });

  test("is never, where nobody ever works", () => {
    expect(callTimes({ ...twoDays, workingHours: {} }, new Date(), 6)).toEqual([]);
  });
});
