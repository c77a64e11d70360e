import { type Encoding, meaningsOf, type Holds, type Meaning, type ImportFormat, type Separator } from "#contract/imports.ts";
import { readCsv, separatorOf, UnclosedQuote } from "./csv.ts";
import { jsonEntries } from "./json-entries.ts";
import { guessColumns, holdsOf } from "./known-headers.ts";
import { encodingOf, textIn } from "./letters.ts";

/** A header longer than this is none. */
const HEADER = 64 * 1024;

/** What is said of how a file is read; all that is left out is guessed. */
export interface SaidOfFile {
  encoding?: Encoding;
  separator?: Separator;
  holds?: Holds;
  columns?: (Meaning | null)[];
}

export interface FileReading extends Required<SaidOfFile> {
  header: string[];
}

/** What columns of a name were chosen to hold before, for files of each kind. */
export type Chosen = (holds: Holds) => Promise<ReadonlyMap<string, Meaning | null>>;

const beginningOf = (content: Buffer, encoding: Encoding) => textIn(content.subarray(0, HEADER), encoding).replace(/^\uFEFF/, "");

export const looksLikeJson = (content: Buffer): boolean => /^\s*[[{]/.test(beginningOf(content, encodingOf(content)));

/** Whose JSON it is: each ticket of Zammad has its articles beside it. */
export function jsonFormatOf(contents: readonly Buffer[]): ImportFormat {
  const entries = contents.flatMap((content) => jsonEntries(textIn(content, encodingOf(content))).entries);
  return entries.some(({ value }) => "articles" in value) ? "zammad" : "zendesk";
}

/** How a CSV file is read: as it was said, else as it looks. */
export async function guessCsv(content: Buffer, said: SaidOfFile, chosen: Chosen): Promise<FileReading> {
  const encoding = said.encoding ?? encodingOf(content);
  const beginning = beginningOf(content, encoding);
  const separator = said.separator ?? separatorOf(beginning);
  const header = await headerOf(beginning, separator);
  const holds = said.holds ?? holdsOf(header);
  const columns = said.columns ?? guessColumns(header, { holds, meanings: meaningsOf(holds), chosen: await chosen(holds) });
  return { encoding, separator, holds, header, columns };
}

/** The names of the first line; none where its quotes do not close. */
async function headerOf(beginning: string, separator: Separator): Promise<string[]> {
  try {
    for await (const { values } of readCsv([beginning], separator)) return values.map((name) => name.trim().slice(0, 200));
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
  }
  return [];
}
