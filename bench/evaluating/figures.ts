import { readFileSync, writeFileSync } from "node:fs";
import { CUSTOMER_LABELS, DRAFT_LABELS, KINDS, type Kind, LANGUAGES, type Language } from "#reader/labels.ts";
import { accuracyOf, type Judged, macroOf, scoreOf, within } from "./scores.ts";

/** A measure and the middle 95 % of it; hundredths. */
type Figure = [value: number, low: number, high: number];
type Row = Record<Language, Figure>;
export type Figures = Record<Kind, { texts: Record<Language, number>; labels: Record<string, Row>; macro: Row; right: Row }>;

const FILE = new URL("../../reader/figures.json", import.meta.url);
const PAGE = new URL("../../docs/how-kapok-reads.md", import.meta.url);
const BEGIN = "<!-- Written by `npm run evaluate -- --write`. -->";
const END = "<!-- End of what is written. -->";

/** What the interface and the docs say of the reader is what was measured, not what somebody copied. */
export function writeFigures(judged: readonly Judged[]): void {
  const figures = figuresOf(judged);
  writeFileSync(FILE, `${JSON.stringify(figures)}\n`);
  const page = readFileSync(PAGE, "utf8");
  writeFileSync(
    PAGE,
    `${page.slice(0, page.indexOf(BEGIN) + BEGIN.length)}\n${tableOf(figures)}${page.slice(page.indexOf(END))}`,
  );
}

function figuresOf(judged: readonly Judged[]): Figures {
  return Object.fromEntries(
    KINDS.map((kind) => {
      const labels: readonly string[] = kind === "customer" ? CUSTOMER_LABELS : DRAFT_LABELS;
      const of = (lang: Language) => judged.filter(({ example }) => example.kind === kind && example.lang === lang);
      const row = (measure: (some: readonly Judged[]) => number) =>
        Object.fromEntries(
          LANGUAGES.map((lang) => [lang, [measure(of(lang)), ...within(of(lang), measure)].map(hundredths)]),
        ) as Row;
      return [
        kind,
        {
          texts: Object.fromEntries(LANGUAGES.map((lang) => [lang, of(lang).length])),
          labels: Object.fromEntries(labels.map((label) => [label, row((some) => scoreOf(some, label).f1)])),
          macro: row((some) => macroOf(some, labels)),
          right: row((some) => accuracyOf(some, kind === "customer" ? "emotion" : "reaction")),
        },
      ];
    }),
  ) as Figures;
}

const hundredths = (value: number): number => Math.round(value * 100) / 100;

export function tableOf(figures: Figures): string {
  const cells = (row: Row) => LANGUAGES.map((lang) => cell(row[lang])).join(" | ");
  const lines = KINDS.flatMap((kind) => {
    const { labels, macro, right } = figures[kind];
    return [
      `| **${kind === "customer" ? "A customer's message" : "An agent's draft"}** | | | |`,
      ...Object.entries(labels).map(([label, row]) => `| ${label.replaceAll("_", " ")} | ${cells(row)} |`),
      `| **macro F1** | ${cells(macro)} |`,
      `| **${kind === "customer" ? "emotion" : "reaction"} right** | ${cells(right)} |`,
    ];
  });
  return ["| | Polish | Bulgarian | English |", "| --- | --- | --- | --- |", ...lines, ""].join("\n");
}

const cell = ([value, low, high]: Figure): string => `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
