import type { Kysely } from "kysely";
import type { ImportPreview, LeftOutView } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { theFirm } from "../firm/reading.ts";
import { Refusal } from "../refusal.ts";
import { readCsv, UnclosedQuote } from "./csv.ts";
import { type Foreseen, foresee } from "./foreseeing.ts";
import { keptFiles } from "./kept-files.ts";
import { columnOf } from "./leaving-out.ts";
import { textIn } from "./letters.ts";
import type { OldDesk } from "./old-case.ts";
import { type FileToRead, readFiles } from "./reading.ts";

const ROWS = 8;
const NAMED = 100;
const SAMPLES = 3;
/** The first lines stand in so many bytes, unless they are very long. */
const BEGINNING = 64 * 1024;

/** What an import would bring if it were run now. */
export async function previewImport(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<ImportPreview> {
  must(by, "imports");
  const found = await db.selectFrom("imports").select("format").where("id", "=", id).executeTakeFirst();
  if (!found) throw new Refusal("import.unknown");
  const files = await keptFiles(db, id);
  const old = await readFiles(found.format, files, await theFirm(db));
  const foreseen = await foresee(db, { format: found.format, old });
  const partly = old.leftOut.filter((each) => each.partly).length;
  return {
    counts: { ...foreseen.counts, refused: old.leftOut.length - partly, partly },
    rows: firstRows(old, foreseen),
    leftOut: old.leftOut
      .toSorted((a, b) => Number(a.partly) - Number(b.partly) || a.file - b.file || a.line - b.line)
      .slice(0, NAMED)
      .map((each) => shown(each, files)),
    samples: found.format === "kapok-csv" ? await Promise.all(files.map(samplesOf)) : [],
  };
}

function shown(
  { file, line, meaning, why, facts, partly }: OldDesk["leftOut"][number],
  files: readonly FileToRead[],
): LeftOutView {
  const its = files.find(({ place }) => place === file);
  const column = columnOf(its && { header: its.header, columns: its.columns.map((each) => each ?? "") }, meaning);
  return { file, line, column, why, facts, partly };
}

function firstRows(old: OldDesk, { cases, customers }: Foreseen): ImportPreview["rows"] {
  const rows = [
    ...old.cases.slice(0, ROWS).map(({ file, line, case: each }, at) => ({
      file,
      line,
      outcome: cases[at]!,
      customer: pick(each.customer),
      case: {
        id: each.id,
        subject: each.subject,
        state: each.state,
        channel: each.channel,
        openedAt: each.openedAt.toISOString(),
        messages: each.words.length,
      },
    })),
    ...old.customers.slice(0, ROWS).map(({ file, line, customer }, at) => ({
      file,
      line,
      outcome: customers[at]!,
      customer: pick(customer),
      case: null,
    })),
  ];
  return rows.slice(0, ROWS);
}

const pick = ({ name, email, phone }: OldDesk["customers"][number]["customer"]) => ({ name, email, phone });

/** The first values of each column that are not empty, for whoever says what it holds. */
async function samplesOf({ place, content, encoding, separator, header }: FileToRead): Promise<ImportPreview["samples"][number]> {
  const columns = header.map((): string[] => []);
  let first = true;
  try {
    for await (const { values } of readCsv([textIn(content.subarray(0, BEGINNING), encoding)], separator)) {
      for (const [at, samples] of columns.entries()) {
        const value = (values[at] ?? "").trim();
        if (!first && value !== "" && samples.length < SAMPLES && !samples.includes(value)) samples.push(value.slice(0, 80));
      }
      first = false;
    }
  } catch (error) {
    // Cut in the middle of a line, or wrong in itself: that is said of the line.
    if (!(error instanceof UnclosedQuote)) throw error;
  }
  return { file: place, columns };
}
