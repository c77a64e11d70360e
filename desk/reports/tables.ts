import type { Cell, Column, ReportName, ReportTable } from "#contract/reports.ts";
import { ABOUT, MATTERS, STAGES, WAITED_FOR } from "./share.ts";

const FEWEST = 10;

/** A mean or a percentage of fewer than ten says more of each of them than of the desk. */
export const enough = (count: number): boolean => count >= FEWEST;

export interface Counts {
  /** The first day of its week or month. */
  step: string;
  channel: string;
  kind: string;
  count: number;
  seconds: number;
}

export interface Figures {
  name: ReportName;
  steps: readonly string[];
  counted: readonly Counts[];
  /** Per stage; only of the report on stages. */
  standing: Partial<Record<string, { now: number; long: number }>>;
}

interface Sum {
  count: number;
  seconds: number;
}

/** Sums of some of the counts by kind. */
function summing(counted: readonly Counts[]) {
  const of = (kinds: readonly string[]): Sum =>
    counted
      .filter(({ kind }) => kinds.includes(kind))
      .reduce((sum, { count, seconds }) => ({ count: sum.count + count, seconds: sum.seconds + seconds }), {
        count: 0,
        seconds: 0,
      });
  return { count: (...kinds: string[]) => of(kinds).count, seconds: (...kinds: string[]) => of(kinds).seconds };
}
type Summing = ReturnType<typeof summing>;

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((100 * part) / whole));
const hours = (seconds: number): number => Math.round(seconds / 360) / 10;
const days = (seconds: number, count: number): number => (count === 0 ? 0 : Math.round(seconds / count / 8640) / 10);
const column = (name: string, kind: Exclude<Column["kind"], "word">): Column => ({ name, kind });
const named = (name: string, words: string): Column => ({ name, kind: "word", words });

const waitedFor = (whom: (typeof WAITED_FOR)[number], matters: readonly string[] = MATTERS): string[] =>
  matters.map((matter) => `${whom}:${matter}`);

/** What each row says, after its label; the label itself and small rows are the same everywhere. */
interface Shape {
  columns: Column[];
  cells(sum: Summing): Cell[];
  /** How many stand behind a row. */
  behind(sum: Summing): number;
}

const CAME_DUE = ["kept", "moved", "late"];
const UPDATES = ["unasked", "asked"];
const FIRST = ["first_unasked", "first_asked"];
const WAITS = WAITED_FOR.flatMap((whom) => waitedFor(whom));

const SHAPES: Record<Exclude<ReportName, "stages">, Shape> = {
  promises: {
    columns: [
      column("kept", "count"),
      column("moved", "count"),
      column("late", "count"),
      column("kept_percent", "percent"),
      column("released", "count"),
    ],
    cells: (sum) => [
      sum.count("kept"),
      sum.count("moved"),
      sum.count("late"),
      percent(sum.count("kept"), sum.count(...CAME_DUE)),
      sum.count("released"),
    ],
    behind: (sum) => sum.count(...CAME_DUE),
  },
  "first-to-speak": {
    columns: [
      column("unasked", "count"),
      column("asked", "count"),
      column("unasked_percent", "percent"),
      column("first_unasked", "count"),
      column("first_asked", "count"),
    ],
    cells: (sum) => [
      sum.count("unasked"),
      sum.count("asked"),
      percent(sum.count("unasked"), sum.count(...UPDATES)),
      sum.count("first_unasked"),
      sum.count("first_asked"),
    ],
    behind: (sum) => sum.count(...UPDATES),
  },
  waiting: {
    columns: [...WAITED_FOR.map((whom) => column(whom, "hours")), column("waits", "count")],
    cells: (sum) => [...WAITED_FOR.map((whom) => hours(sum.seconds(...waitedFor(whom)))), sum.count(...WAITS)],
    behind: (sum) => sum.count(...WAITS),
  },
};

/** How many stand behind the answer: what is over, of stages also what stands now. */
export function behindOf({ name, counted, standing }: Figures): number {
  const sum = summing(counted);
  if (name !== "stages") return SHAPES[name].behind(sum);
  const stays = STAGES.reduce((all, stage) => all + staysIn(sum, stage).count, 0);
  return Math.max(stays, ...Object.values(standing).map((each) => each?.now ?? 0));
}

/** The tables of a report. Weeks and months say how many there were, and no mean or percentage of fewer than ten; of a part, such as a channel, fewer than ten are not shown. */
export function tablesOf(figures: Figures): ReportTable[] {
  if (figures.name === "stages") return [stagesTable(figures)];
  const shape = SHAPES[figures.name];
  const rows = (
    name: string,
    label: Column,
    labels: readonly string[],
    of: (label: string) => readonly Counts[],
    rowOf: typeof wholeRow,
  ): ReportTable => ({
    name,
    columns: [label, ...shape.columns],
    rows: labels.map((each) => rowOf(each, shape, summing(of(each)))),
  });
  const { steps, counted } = figures;
  const channels = [...new Set(counted.map(({ channel }) => channel))].sort();
  return [
    rows("time", column("from", "date"), steps, (step) => counted.filter((each) => each.step === step), wholeRow),
    rows(
      "channels",
      named("channel", "queue.channel_"),
      channels,
      (channel) => counted.filter((each) => each.channel === channel),
      partRow,
    ),
    ...(figures.name === "waiting"
      ? [
          rows(
            "matters",
            named("matter", "reports.matter_"),
            MATTERS,
            (matter) => counted.filter(({ kind }) => kind.endsWith(`:${matter}`)),
            partRow,
          ),
          aboutTable(summing(counted)),
        ]
      : []),
  ];
}

function wholeRow(label: string, { columns, cells, behind }: Shape, sum: Summing): Cell[] {
  const said = cells(sum);
  return [label, ...(enough(behind(sum)) ? said : said.map((cell, at) => (columns[at]!.kind === "percent" ? null : cell)))];
}

function partRow(label: string, { cells, behind }: Shape, sum: Summing): Cell[] {
  const said = cells(sum);
  return [label, ...(enough(behind(sum)) ? said : said.map(() => null))];
}

/** How long news and deeds took from the promise on. */
function aboutTable(sum: Summing): ReportTable {
  return {
    name: "about",
    columns: [named("about", "reports.about_"), column("promises", "count"), column("mean_hours", "hours")],
    rows: ABOUT.map((what) => {
      const kind = `about_${what}`;
      const count = sum.count(kind);
      return [what, count, enough(count) ? hours(sum.seconds(kind) / count) : null];
    }),
  };
}

function stagesTable({ counted, standing }: Figures): ReportTable {
  const sum = summing(counted);
  return {
    name: "stages",
    columns: [
      named("stage", "queue.stage_"),
      column("stays", "count"),
      column("mean_days", "days"),
      column("long_percent", "percent"),
      column("now", "count"),
      column("now_long", "count"),
    ],
    rows: STAGES.map((stage) => {
      const { now, long } = standing[stage] ?? { now: 0, long: 0 };
      const stays = staysIn(sum, stage);
      return [
        stage,
        stays.count,
        ...(enough(stays.count) ? [days(stays.seconds, stays.count), percent(stays.long, stays.count)] : [null, null]),
        now,
        long,
      ];
    }),
  };
}

function staysIn(sum: Summing, stage: string) {
  const long = [`${stage}:month`, `${stage}:longer`];
  const all = [`${stage}:day`, `${stage}:three_days`, `${stage}:week`, ...long];
  return { count: sum.count(...all), seconds: sum.seconds(...all), long: sum.count(...long) };
}

/** The numbers in the sentence that answers the question. */
export function factsOf({ name, counted, standing }: Figures): Record<string, number> {
  const sum = summing(counted);
  switch (name) {
    case "promises": {
      const total = sum.count(...CAME_DUE);
      return {
        total,
        kept: sum.count("kept"),
        moved: sum.count("moved"),
        late: sum.count("late"),
        percent: percent(sum.count("kept"), total),
      };
    }
    case "first-to-speak": {
      const total = sum.count(...UPDATES);
      return { total, unasked: sum.count("unasked"), percent: percent(sum.count("unasked"), total), first: sum.count(...FIRST) };
    }
    case "waiting": {
      const total = sum.seconds(...WAITS);
      const shares = WAITED_FOR.map((whom) => [whom, percent(sum.seconds(...waitedFor(whom)), total)] as const);
      return { total: sum.count(...WAITS), ...Object.fromEntries(shares) };
    }
    case "stages": {
      const stays = STAGES.map((stage) => ({ stage: Number(stage), ...staysIn(sum, stage) })).filter(({ count }) =>
        enough(count),
      );
      const slowest = stays.sort((a, b) => b.seconds / b.count - a.seconds / a.count)[0];
      const open = Object.values(standing);
      return {
        stage: slowest?.stage ?? 0,
        days: slowest ? days(slowest.seconds, slowest.count) : 0,
        open: open.reduce((all, each) => all + (each?.now ?? 0), 0),
        long: open.reduce((all, each) => all + (each?.long ?? 0), 0),
      };
    }
  }
}
