import { describe, expect, test } from "vitest";
import type { Cell, Report, ReportName } from "#contract/reports.ts";
import { chartOf } from "./chart-of.ts";

const speaking = { say: (key: string) => key, number: String, date: (day: string) => day };

function chart(name: ReportName, columns: string[], rows: Cell[][]) {
  const table = { name: "time", columns: ["from", ...columns].map((name) => ({ name, kind: "count" as const })), rows };
  const report = {
    name,
    facts: {},
    tables: [{ ...table, columns: [{ name: "from", kind: "date" as const }, ...table.columns.slice(1)] }],
  };
  const drawn = chartOf(report as unknown as Report, speaking)!;
  return { manner: drawn.manner, rows: drawn.rows.map(({ label, parts }) => [label, ...parts.map(({ value }) => value)]) };
}

describe("the chart of who spoke first", () => {
  const columns = ["unasked", "asked", "unasked_percent"];

  test("shows percentages where most weeks have one", () => {
    const rows = [
      ["2026-11-09", 9, 3, 75],
      ["2026-11-16", 2, 1, null],
      ["2026-11-23", 12, 0, 100],
    ];
    expect(chart("first-to-speak", columns, rows)).toEqual({
      manner: "dots",
      rows: [
        ["2026-11-09", 75],
        ["2026-11-23", 100],
      ],
    });
  });

  test("shows what was counted where most weeks have too few for one", () => {
    const rows = [
      ["2026-11-16", 2, 1, null],
      ["2026-11-23", 12, 0, 100],
    ];
    expect(chart("first-to-speak", columns, rows)).toEqual({
      manner: "bars",
      rows: [
        ["2026-11-16", 2, 1],
        ["2026-11-23", 12, 0],
      ],
    });
  });
});

test("the chart of stages leaves out those with too few behind a mean", () => {
  const rows = [
    ["1", 34, 4.9],
    ["2", 3, null],
  ];
  expect(chart("stages", ["stays", "mean_days"], rows).rows).toEqual([["1", 4.9]]);
});
