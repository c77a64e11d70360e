import { z } from "zod";
import { Channel } from "./case-words.ts";
import { endpoint } from "./endpoint.ts";
import { Done, Id, Instant, Person } from "./shapes.ts";

export const ImportFormat = z.enum(["kapok-csv", "zammad", "zendesk"]);
export type ImportFormat = z.output<typeof ImportFormat>;

export const Encoding = z.enum(["utf-8", "utf-16le", "utf-16be", "windows-1250", "iso-8859-2", "windows-1251", "koi8-r"]);
export type Encoding = z.output<typeof Encoding>;

export const Separator = z.enum([",", ";", "\t"]);
export type Separator = z.output<typeof Separator>;

/** What the lines of a CSV file are. */
export const Holds = z.enum(["customers", "cases"]);
export type Holds = z.output<typeof Holds>;

/** What a column can hold, in the order in which an export writes them. The first name and the surname stand in for a whole name. */
export const CUSTOMER_MEANINGS = ["customer", "name", "first_name", "surname", "email", "phone"] as const;
export const CASE_MEANINGS = [
  "case",
  "customer",
  "customer_name",
  "customer_first_name",
  "customer_surname",
  "customer_email",
  "customer_phone",
  "subject",
  "state",
  "channel",
  "opened_at",
  "closed_at",
  "tags",
  "text",
] as const;
export const Meaning = z.enum([...new Set([...CUSTOMER_MEANINGS, ...CASE_MEANINGS])]);
export type Meaning = z.output<typeof Meaning>;

export const meaningsOf = (holds: Holds): readonly Meaning[] => (holds === "cases" ? CASE_MEANINGS : CUSTOMER_MEANINGS);

const WHOSE: Record<Holds, readonly Meaning[]> = {
  customers: ["name", "first_name", "surname", "email", "phone"],
  cases: ["customer_name", "customer_first_name", "customer_surname", "customer_email", "customer_phone"],
};

/** What no line can do without and no column holds: each in turn, and, where nothing says whose the lines are, `whose`. */
export function missingMeanings(holds: Holds, columns: readonly (Meaning | null)[]): (Meaning | "whose")[] {
  const needed: readonly Meaning[] = holds === "cases" ? ["case", "subject", "opened_at"] : [];
  const missing: (Meaning | "whose")[] = needed.filter((meaning) => !columns.includes(meaning));
  if (!WHOSE[holds].some((meaning) => columns.includes(meaning))) missing.push("whose");
  return missing;
}

export const ImportFileView = z.object({
  /** From 1, in the order in which they came. */
  place: z.number(),
  name: z.string(),
  size: z.number(),
  encoding: Encoding,
  separator: Separator,
  holds: Holds,
  /** The first line of a CSV file; empty for the others. */
  header: z.array(z.string()),
  /** What each of these columns holds; null where it is not read. */
  columns: z.array(Meaning.nullable()),
  /** How many lines were left out when it was run. */
  leftOut: z.number(),
});
export type ImportFileView = z.output<typeof ImportFileView>;

export const ImportState = z.enum(["ready", "running", "done", "taking_back", "taken_back"]);
export type ImportState = z.output<typeof ImportState>;

export const ImportView = z.object({
  id: z.number(),
  format: ImportFormat,
  state: ImportState,
  madeAt: Instant,
  madeBy: Person.nullable(),
  begunAt: Instant.nullable(),
  doneAt: Instant.nullable(),
  undoneAt: Instant.nullable(),
  files: z.array(ImportFileView),
  /** How far a run has come. */
  progress: z.object({ reached: z.number(), total: z.number() }),
  /** What came of it: `known` was there already. */
  counts: z.object({ cases: z.number(), customers: z.number(), known: z.number(), refused: z.number(), partly: z.number() }),
  /** An earlier import of the very same files. */
  same: z.object({ id: z.number(), doneAt: Instant }).nullable(),
  /** What an undo left standing, because somebody had worked with it; a hundred of each are named. */
  kept: z.object({
    cases: z.array(z.object({ number: z.number(), subject: z.string() })),
    customers: z.array(Person),
    caseCount: z.number(),
    customerCount: z.number(),
  }),
  /** Since when the files are gone: a month after the import. */
  forgottenAt: Instant.nullable(),
});
export type ImportView = z.output<typeof ImportView>;

/** What could not be taken, and why: `imports.why_<why>` with these facts. */
export const LeftOutView = z.object({
  /** The place of the file. */
  file: z.number(),
  /** The line of the file, or the entry's place in it, from 1. */
  line: z.number(),
  /** The name of the column, as the file calls it. */
  column: z.string().nullable(),
  why: z.string(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  /** It is taken, and something of it is not. */
  partly: z.boolean(),
});
export type LeftOutView = z.output<typeof LeftOutView>;

export const ImportPreview = z.object({
  counts: ImportView.shape.counts,
  /** The first lines as they are understood. */
  rows: z.array(
    z.object({
      file: z.number(),
      line: z.number(),
      outcome: z.enum(["new", "known"]),
      customer: z.object({ name: z.string(), email: z.string().nullable(), phone: z.string().nullable() }),
      case: z
        .object({
          id: z.string(),
          subject: z.string(),
          state: z.enum(["open", "waiting", "closed"]),
          channel: Channel,
          openedAt: Instant,
          messages: z.number(),
        })
        .nullable(),
    }),
  ),
  /** The first hundred that are left out. */
  leftOut: z.array(LeftOutView),
  /** Of each CSV file, by its place: the first values of each column. */
  samples: z.array(z.object({ file: z.number(), columns: z.array(z.array(z.string())) })),
});
export type ImportPreview = z.output<typeof ImportPreview>;

const params = z.object({ id: Id });
const filed = z.object({ id: Id, place: Id });

export const listImports = endpoint({
  method: "GET",
  path: "/imports",
  summary: "The newest hundred imports, with how far each has come",
  output: z.object({ items: z.array(ImportView) }),
  refusals: ["import.admin_only"],
});

export const showImport = endpoint({
  method: "GET",
  path: "/imports/:id",
  summary: "One import: how its files are read, how far it has come, what came of it",
  params,
  output: ImportView,
  refusals: ["import.admin_only", "import.unknown"],
});

export const previewImport = endpoint({
  method: "GET",
  path: "/imports/:id/preview",
  summary: "What an import would bring if it were run now: what is new, what is there already, what is left out and why",
  params,
  output: ImportPreview,
  refusals: ["import.admin_only", "import.unknown", "import.forgotten"],
});

export const readImportOtherwise = endpoint({
  method: "PUT",
  path: "/imports/:id/files/:place/reading",
  summary: "Say how a file is to be read: its letters, its separator, what it holds, what each column holds",
  params: filed,
  input: z.object({
    encoding: Encoding,
    separator: Separator,
    holds: Holds,
    /** Guessed anew where it is left out. */
    columns: z.array(Meaning.nullable()).max(500).optional(),
  }),
  output: ImportView,
  refusals: ["import.admin_only", "import.unknown", "import.begun", "import.bad_columns"],
});

export const chooseImportFormat = endpoint({
  method: "PUT",
  path: "/imports/:id/format",
  summary: "Say of which desk the JSON files of an import are",
  params,
  input: z.object({ format: z.enum(["zammad", "zendesk"]) }),
  output: ImportView,
  refusals: ["import.admin_only", "import.unknown", "import.begun", "import.bad_format"],
});

export const runImport = endpoint({
  method: "POST",
  path: "/imports/:id/run",
  summary: "Take in what an import holds; a job does it, and nothing is mailed to anybody",
  params,
  output: ImportView,
  refusals: ["import.admin_only", "import.unknown", "import.begun", "import.columns_missing", "import.nothing_to_take"],
});

export const takeImportBack = endpoint({
  method: "POST",
  path: "/imports/:id/undo",
  summary: "Take back what an import brought; what somebody has worked with stays and is named",
  params,
  output: ImportView,
  refusals: ["import.admin_only", "import.unknown", "import.not_begun", "import.taken_back"],
});

export const discardImport = endpoint({
  method: "DELETE",
  path: "/imports/:id",
  summary: "Throw away the files of an import that was not run",
  params,
  output: Done,
  refusals: ["import.admin_only", "import.unknown", "import.begun"],
});
