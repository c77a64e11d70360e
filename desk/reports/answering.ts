import { type Kysely, sql } from "kysely";
import type { Report, ReportFilters, ReportName } from "#contract/reports.ts";
import type { Schema } from "#database/schema.ts";
import { theFirm } from "../firm/reading.ts";
import { type Period, periodOf, stepsOf } from "./period.ts";
import { type Question, REPORTS } from "./share.ts";
import { behindOf, type Counts, enough, type Figures, factsOf, tablesOf } from "./tables.ts";

const FEWEST_PEOPLE = 5;

/** Answers one report from the daily counts; nothing is counted while somebody waits. */
export async function answerReport(
  db: Kysely<Schema>,
  { name, filters }: { name: ReportName; filters: ReportFilters },
): Promise<Report> {
  const { timeZone } = await theFirm(db);
  const today = Temporal.Now.plainDateISO(timeZone);
  const period = periodOf(filters, today);
  const [counted, standing, fresh, few] = await Promise.all([
    countsOf(db, { question: REPORTS[name].question, period, filters }),
    name === "stages" ? standingNow(db, { filters, today }) : {},
    freshness(db),
    isSmallTeam(db, filters.team),
  ]);
  const figures: Figures = { name, steps: stepsOf(period), counted, standing };
  const total = behindOf(figures);
  const hidden = few ? "few_people" : enough(total) ? null : "few_cases";
  return {
    name,
    from: period.from.toString(),
    until: period.until.toString(),
    step: period.step,
    // How many stand behind a team too small to be shown is not said either.
    total: few ? 0 : total,
    hidden,
    facts: hidden ? {} : factsOf(figures),
    tables: hidden ? [] : tablesOf(figures),
    ...fresh,
  };
}

const narrowed = ({ team, channel, language }: ReportFilters) => sql`
  ${team ? sql`and team_id = ${team}` : sql``} ${channel ? sql`and channel = ${channel}` : sql``}
  ${language ? sql`and language = ${language}` : sql``}`;

async function countsOf(
  db: Kysely<Schema>,
  { question, period, filters }: { question: Question; period: Period; filters: ReportFilters },
): Promise<Counts[]> {
  const { rows } = await sql<Counts>`
    select date_trunc(${period.step}, day::timestamp)::date::text as step, channel, kind, sum(count)::int as count, sum(seconds)::float8 as seconds
    from daily_counts
    where question = ${question} and day between ${period.from.toString()}::date and ${period.until.toString()}::date ${narrowed(filters)}
    group by 1, 2, 3`.execute(db);
  return rows;
}

/** Open cases by the stage they are in now, and how many of them have been there for more than a week. */
async function standingNow(
  db: Kysely<Schema>,
  { filters, today }: { filters: ReportFilters; today: Temporal.PlainDate },
): Promise<Figures["standing"]> {
  const { rows } = await sql<{ kind: string; now: number; long: number }>`
    select kind, sum(count)::int as now, coalesce(sum(count) filter (where day < ${today.subtract({ days: 7 }).toString()}::date), 0)::int as long
    from daily_counts where question = 'standing' ${narrowed(filters)} group by 1`.execute(db);
  return Object.fromEntries(rows.map(({ kind, ...figures }) => [kind, figures]));
}

async function freshness(db: Kysely<Schema>): Promise<Pick<Report, "countedAt" | "progress">> {
  const { rows } = await sql<{ counted_at: Date; counted_case: number | null; counted_cases: number; of: number }>`
    select counted_at, counted_case, counted_cases, (select coalesce(max(number) - min(number) + 1, 0)::int from cases) as of from counting`.execute(
    db,
  );
  const counting = rows[0];
  if (!counting) return { countedAt: null, progress: null };
  return {
    countedAt: counting.counted_at.toISOString(),
    progress: counting.counted_case === null ? null : { counted: counting.counted_cases, of: counting.of },
  };
}

/** What is said of fewer than five people is said of each. The whole desk is no part of it that somebody chose. */
async function isSmallTeam(db: Kysely<Schema>, team: number | undefined): Promise<boolean> {
  if (!team) return false;
  const { rows } = await sql<{ people: number }>`
    select count(*)::int as people from team_members m join accounts a on a.id = m.account_id
    where m.team_id = ${team} and a.deactivated_at is null`.execute(db);
  return rows[0]!.people < FEWEST_PEOPLE;
}
