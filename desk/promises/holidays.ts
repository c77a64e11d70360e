import Holidays from "date-holidays";

const years = new Map<string, ReadonlySet<string>>();

/** The public holidays of a country in a year, as `YYYY-MM-DD`. An unknown country has none. */
export function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country} ${year}`;
  let days = years.get(key);
  if (!days) {
    const listed = new Holidays(country).getHolidays(year) || [];
    const dates = listed.filter(({ type }) => type === "public").map(({ date }) => date.slice(0, 10));
    days = new Set(country === "BG" ? bulgarian(dates, year) : dates);
    years.set(key, days);
  }
  return days;
}

/**
 * What date-holidays leaves out for Bulgaria. Labour Code (Кодекс на труда) art. 154: 26 December is an official holiday (para 1);
 * an official holiday on a Saturday or Sunday, Easter's apart, moves to the first working days after it (para 2).
 */
function bulgarian(listed: string[], year: number): string[] {
  const fixed = new Set([...listed, `${year}-12-26`]);
  const easter = easterDays(listed);
  const days = new Set(fixed);
  for (const date of [...fixed].sort()) {
    if (easter.has(date) || !isWeekend(date)) continue;
    let free = Temporal.PlainDate.from(date);
    do free = free.add({ days: 1 });
    while (isWeekend(free.toString()) || days.has(free.toString()));
    days.add(free.toString());
  }
  return [...days];
}

/** Good Friday to Easter Monday: the only run of a Friday, a Sunday and a Monday among the listed days of April and May. */
function easterDays(listed: string[]): Set<string> {
  for (const date of listed) {
    const day = Temporal.PlainDate.from(date);
    const run = [day, day.add({ days: 1 }), day.add({ days: 2 }), day.add({ days: 3 })].map(String);
    if (day.dayOfWeek === 5 && listed.includes(run[2]!) && listed.includes(run[3]!)) return new Set(run);
  }
  return new Set();
}

const isWeekend = (date: string) => Temporal.PlainDate.from(date).dayOfWeek > 5;
