import { Refusal } from "../refusal.ts";

const LONGEST_DAYS = 3 * 366;
const WEEKS_UP_TO_DAYS = 31 * 7;

export interface Period {
  from: Temporal.PlainDate;
  until: Temporal.PlainDate;
  step: "week" | "month";
}

/** The days a report is about; unsaid, this week and the twelve before it. A longer period is told by months. */
export function periodOf({ from, until }: { from?: string; until?: string }, today: Temporal.PlainDate): Period {
  const end = until ? Temporal.PlainDate.from(until) : today;
  const begin = from ? Temporal.PlainDate.from(from) : weekOf(end).subtract({ weeks: 12 });
  const days = begin.until(end).days;
  if (days < 0 || days > LONGEST_DAYS) throw new Refusal("reports.period_not_valid");
  return { from: begin, until: end, step: days > WEEKS_UP_TO_DAYS ? "month" : "week" };
}

/** The Mondays or the first days of the months of a period, each a row. */
export function stepsOf({ from, until, step }: Period): string[] {
  const steps: string[] = [];
  const next = step === "week" ? { weeks: 1 } : { months: 1 };
  for (
    let at = step === "week" ? weekOf(from) : from.with({ day: 1 });
    Temporal.PlainDate.compare(at, until) <= 0;
    at = at.add(next)
  )
    steps.push(at.toString());
  return steps;
}

const weekOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
