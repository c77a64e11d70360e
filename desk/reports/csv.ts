import type { Cell, Column, ReportTable } from "#contract/reports.ts";
import { sayIn } from "#words/all.ts";
import type { Language } from "#words/say.ts";

// Excel takes the separator from the country it is set to, and UTF-8 only where a file begins with this sign.
const SEPARATOR: Record<Language, string> = { pl: ";", bg: ";", en: "," };
const UTF8 = "\uFEFF";

/** A table as a file that a spreadsheet opens with a double click, in the reader's language. */
export function csvOf({ columns, rows }: ReportTable, language: Language): string {
  const say = sayIn(language);
  const cell = (value: Cell, { kind, words }: Column): string => {
    if (value === null) return say("reports.too_few");
    if (kind === "word") return say(`${words}${value}`);
    // A decimal comma where the spreadsheet expects one.
    return language === "en" ? String(value) : String(value).replace(".", ",");
  };
  const lines = [
    columns.map(({ name }) => say(`reports.column_${name}`)),
    ...rows.map((row) => row.map((value, at) => cell(value, columns[at]!))),
  ];
  return (
    UTF8 + lines.map((line) => `${line.map((text) => quoted(text, SEPARATOR[language])).join(SEPARATOR[language])}\r\n`).join("")
  );
}

/** RFC 4180, 2.6 and 2.7. */
const quoted = (text: string, separator: string): string =>
  /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
