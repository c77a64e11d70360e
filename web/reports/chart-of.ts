import type { Cell, Report, ReportTable } from "#contract/reports.ts";
import type { Say } from "#words/say.ts";

export interface Part {
  label: string;
  /** Which of the series' colours and textures. */
  series: 1 | 2 | 3;
  value: number;
  /** What is printed for it. */
  text: string;
}

export interface ChartRow {
  label: string;
  parts: Part[];
}

/** Bars share one length, dots stand between nought and a hundred. */
export interface ChartOf {
  manner: "bars" | "dots";
  /** The whole period: the longest bar tells the measure, and its words are the key to the rows. */
  whole: Part[];
  rows: ChartRow[];
}

interface Speaking {
  say: Say;
  number: (value: number) => string;
  date: (day: string) => string;
}

/** The chart of a report, drawn from nothing but what its tables say. */
export function chartOf({ name, facts, tables }: Report, speaking: Speaking): ChartOf | null {
  const table = tables[0];
  if (!table) return null;
  const { say, number } = speaking;
  const part = (series: Part["series"], words: string, value: number, unit = ""): Part => ({
    label: say(`reports.${words}`),
    series,
    value,
    text: `${number(value)}${unit}`,
  });
  const fact = (key: string) => facts[key] ?? 0;
  switch (name) {
    case "promises":
      return {
        manner: "bars",
        whole: [
          part(1, "column_kept", fact("kept")),
          part(2, "column_moved", fact("moved")),
          part(3, "column_late", fact("late")),
        ],
        rows: rowsOf(table, speaking, (cell) => [
          part(1, "column_kept", cell("kept")),
          part(2, "column_moved", cell("moved")),
          part(3, "column_late", cell("late")),
        ]),
      };
    case "first-to-speak": {
      const shares = rowsOf(table, speaking, (cell) => [part(1, "column_unasked", cell("unasked_percent"), " %")]);
      // Where most rows have too few behind them for a percentage, they are drawn as they were counted.
      const asShares = shares.length * 2 > table.rows.length;
      return {
        manner: asShares ? "dots" : "bars",
        whole: [part(1, "column_unasked", fact("unasked")), part(2, "column_asked", fact("total") - fact("unasked"))],
        rows: asShares
          ? shares
          : rowsOf(table, speaking, (cell) => [
              part(1, "column_unasked", cell("unasked")),
              part(2, "column_asked", cell("asked")),
            ]),
      };
    }
    case "waiting":
      return {
        manner: "bars",
        whole: [
          part(1, "series_us", fact("us"), " %"),
          part(2, "series_colleagues", fact("colleagues"), " %"),
          part(3, "series_customer", fact("customer"), " %"),
        ],
        rows: rowsOf(table, speaking, (cell) => [
          part(1, "series_us", cell("us")),
          part(2, "series_colleagues", cell("colleagues")),
          part(3, "series_customer", cell("customer")),
        ]),
      };
    case "stages":
      return {
        manner: "bars",
        whole: [],
        rows: rowsOf(table, speaking, (cell) => [
          part(1, "column_mean_days", cell("mean_days"), ` ${say("reports.days_short")}`),
        ]),
      };
  }
}

function rowsOf(
  { columns, rows }: ReportTable,
  { say, date }: Speaking,
  parts: (cell: (column: string) => number) => Part[],
): ChartRow[] {
  const first = columns[0]!;
  const at = (row: Cell[], column: string) => row[columns.findIndex(({ name }) => name === column)] ?? Number.NaN;
  return (
    rows
      .map((row) => ({
        label: first.kind === "date" ? date(String(row[0])) : say(`${first.words}${row[0]}`),
        parts: parts((column) => Number(at(row, column))),
      }))
      // What the table calls too few is not drawn.
      .filter((row) => row.parts.every(({ value }) => !Number.isNaN(value)))
  );
}
