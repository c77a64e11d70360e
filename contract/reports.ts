import { z } from "zod";
import { Channel } from "./case-words.ts";
import { endpoint } from "./endpoint.ts";
import { Instant, Language } from "./shapes.ts";

export const ReportName = z.enum(["promises", "first-to-speak", "stages", "waiting"]);
export type ReportName = z.output<typeof ReportName>;

/** What a report may be narrowed by. There is no way to narrow it to a person. */
export const ReportFilters = z.object({
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  team: z.coerce.number().int().positive().optional(),
  channel: Channel.optional(),
  language: Language.optional(),
});
export type ReportFilters = z.output<typeof ReportFilters>;

/** A label, a number, or null where too few stand behind it to be shown. */
export const Cell = z.union([z.string(), z.number(), z.null()]);
export type Cell = z.output<typeof Cell>;

export const Column = z.object({
  /** Its words: `reports.column_<name>`. */
  name: z.string(),
  /** `date` begins a week or a month; what a `word` is called stands under `words` and it. */
  kind: z.enum(["date", "word", "count", "percent", "hours", "days"]),
  words: z.string().optional(),
});
export type Column = z.output<typeof Column>;

export const ReportTable = z.object({ name: z.string(), columns: z.array(Column), rows: z.array(z.array(Cell)) });
export type ReportTable = z.output<typeof ReportTable>;

export const Report = z.object({
  name: ReportName,
  from: z.iso.date(),
  until: z.iso.date(),
  /** What the rows over time stand for. */
  step: z.enum(["week", "month"]),
  /** How many were counted. */
  total: z.number(),
  /** Why nothing is shown: fewer than ten were counted, or the team has fewer than five people. */
  hidden: z.enum(["few_cases", "few_people"]).nullable(),
  /** The answer as a sentence: `reports.<name>_answer` with these facts. */
  facts: z.record(z.string(), z.number()),
  tables: z.array(ReportTable),
  /** The hour up to which everything is counted; null before the first count. */
  countedAt: Instant.nullable(),
  /** While what was there before is still being counted: how many cases are, and of how many. */
  progress: z.object({ counted: z.number(), of: z.number() }).nullable(),
});
export type Report = z.output<typeof Report>;

export const showReport = endpoint({
  method: "GET",
  path: "/reports/:name",
  summary: "One report: the answer, its tables, how fresh it is. `/reports/:name/csv?table=` gives a table as CSV",
  params: z.object({ name: ReportName }),
  query: ReportFilters,
  output: Report,
  refusals: ["reports.supervisor_only", "reports.period_not_valid", "reports.too_few"],
});

export const myNumbers = endpoint({
  method: "GET",
  path: "/me/numbers",
  summary: "The asker's own last four weeks, for them alone; worked out when asked, kept nowhere",
  output: z.object({
    from: Instant,
    messages: z.number(),
    cases: z.number(),
    notes: z.number(),
    promises: z.object({ kept: z.number(), moved: z.number(), late: z.number() }),
    open: z.object({ cases: z.number(), promises: z.number() }),
  }),
  refusals: ["sign_in.person_only"],
});
