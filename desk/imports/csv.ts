import type { Separator } from "#contract/imports.ts";

export interface CsvLine {
  /** Where it begins in the file, from 1. */
  line: number;
  values: string[];
}

/** Excel writes `sep=;` above the header where it is asked to; that line is no header. */
const SAID = /^sep=([,;\t])\r?\n/i;

/** Comma, semicolon or tab: as the file says itself, else whichever of them its first line has most outside of quotes. */
export function separatorOf(text: string): Separator {
  const said = SAID.exec(text)?.[1];
  if (said) return said as Separator;
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)![0].replace(/"(?:[^"]|"")*"/g, "");
  const count = (separator: string) => first.split(separator).length;
  return ([",", ";", "\t"] as const).toSorted((a, b) => count(b) - count(a))[0]!;
}

/** Reads CSV (RFC 4180) in pieces as they come: quotes may hold separators, line breaks and doubled quotes. */
export async function* readCsv(pieces: AsyncIterable<string> | Iterable<string>, given?: Separator): AsyncGenerator<CsvLine> {
  let separator: Separator | undefined;
  let values: string[] = [];
  let value = "";
  let quoted = false;
  let line = 1;
  let began = 1;
  let rest = "";
  /** Of a quote one must know what follows: so it stops before `end` and leaves the rest to the next piece. */
  function* take(text: string, end: number): Generator<CsvLine> {
    let at = 0;
    for (; at < end; at++) {
      const letter = text[at]!;
      if (letter === "\n") line++;
      if (quoted) {
        if (letter !== '"') value += letter;
        else if (text[at + 1] === '"') value += text[++at];
        else quoted = false;
      } else if (letter === '"' && value === "") quoted = true;
      else if (letter === separator) {
        values.push(value);
        value = "";
      } else if (letter === "\n") {
        values.push(value.replace(/\r$/, ""));
        if (values.some((each) => each !== "")) yield { line: began, values };
        values = [];
        value = "";
        began = line;
      } else value += letter;
    }
    rest = text.slice(at);
  }
  const begin = () => {
    rest = rest.replace(/^\uFEFF/, "");
    separator = given ?? separatorOf(rest);
    if (!SAID.test(rest)) return;
    rest = rest.replace(SAID, "");
    line++;
    began++;
  };
  for await (const piece of pieces) {
    rest += piece;
    if (separator === undefined && !rest.includes("\n")) continue;
    if (separator === undefined) begin();
    yield* take(rest, rest.length - 1);
  }
  if (separator === undefined) begin();
  const last = `${rest}${rest.endsWith("\n") ? "" : "\n"}`;
  yield* take(last, last.length);
  if (quoted) throw new UnclosedQuote(began);
}

/** A quote is opened and never closed: what follows cannot be told apart. */
export class UnclosedQuote extends Error {
  override readonly name = "UnclosedQuote";
  readonly line: number;
  constructor(line: number) {
    super(`line ${line} opens a quote that is never closed`);
    this.line = line;
  }
}

/** One line of CSV. A value that a spreadsheet would take for a formula gets an apostrophe before it, which reading takes off again. */
export const csvLine = (values: readonly (string | number | null)[], separator: Separator = ","): string =>
  `${values.map((value) => written(value === null ? "" : String(value))).join(separator)}\r\n`;

/** A spreadsheet takes a file for UTF-8 only where it begins with this sign; an import reads over it. */
export const UTF8_MARK = "\uFEFF";

const FORMULA = /^'*[=+\-@\t\r]/;

function written(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What was meant by a value that `csvLine` wrote. */
export const meant = (value: string): string => (/^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value).trim();
