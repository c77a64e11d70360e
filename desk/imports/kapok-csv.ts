import { type CsvLine, meant, readCsv, UnclosedQuote } from "./csv.ts";
import { emailOf, instantOf, type OldCase, type OldCustomer, type OldDesk } from "./old-case.ts";

/** The columns of the two files, as `kapok export` writes them and `kapok import` reads them, in any order. */
export const CUSTOMER_COLUMNS = ["customer", "name", "email", "phone"] as const;
export const CASE_COLUMNS = [
  "case",
  "customer",
  "customer_name",
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

const CHANNELS: readonly OldCase["channel"][] = ["mail", "chat", "form", "phone", "api"];
const KNOWN: ReadonlySet<string> = new Set([...CUSTOMER_COLUMNS, ...CASE_COLUMNS]);

type Row = (column: string) => string;

/** Reads one file of customers or of cases; which, its header says. What a line lacks is said with its number, and the others are taken. */
export async function readKapokCsv(pieces: AsyncIterable<string> | Iterable<string>): Promise<OldDesk> {
  const found: OldDesk = { cases: [], customers: [], leftOut: [] };
  let header: string[] | undefined;
  try {
    for await (const { line, values } of readCsv(pieces)) {
      if (!header) {
        header = values.map((name) => name.trim().toLowerCase());
        sayColumns(found, header);
        continue;
      }
      const row: Row = (column) => meant(values[header!.indexOf(column)] ?? "");
      takeLine(found, header, { line, values }, row);
    }
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
    found.leftOut.push({ line: error.line, why: "a quote is opened and never closed; double every quote that is meant as one" });
  }
  return found;
}

function sayColumns(found: OldDesk, header: string[]): void {
  for (const name of header) {
    if (name !== "" && !KNOWN.has(name))
      found.leftOut.push({ line: 1, why: `the column "${name}" is not known and was not read` });
  }
}

function takeLine(found: OldDesk, header: readonly string[], { line, values }: CsvLine, row: Row): undefined {
  const leave = (why: string): undefined => {
    found.leftOut.push({ line, why });
  };
  if (values.length > header.length)
    return leave(`it has ${values.length} values and the header ${header.length}; put values that hold a separator into quotes`);
  const isCase = header.includes("subject");
  const prefix = isCase ? "customer_" : "";
  const given = row(`${prefix}email`);
  const customer: OldCustomer = {
    id: row("customer") || null,
    name: row(`${prefix}name`),
    email: emailOf(given),
    phone: row(`${prefix}phone`) || null,
  };
  if (given !== "" && customer.email === null) return leave(`"${given}" is not a mail address; correct it or leave it empty`);
  if (customer.name === "" && customer.email === null && customer.phone === null)
    return leave("a customer needs a name, an address or a number");
  if (!isCase) {
    found.customers.push({ line, customer });
    return;
  }
  const wrong = wrongInCase(row);
  if (wrong) return leave(wrong);
  const openedAt = instantOf(row("opened_at"))!;
  const state = (row("state") || "open") as OldCase["state"];
  const text = row("text");
  found.cases.push({
    line,
    case: {
      id: row("case"),
      customer,
      subject: row("subject"),
      state,
      channel: (row("channel") || "api") as OldCase["channel"],
      openedAt,
      closedAt: state === "closed" ? (instantOf(row("closed_at")) ?? openedAt) : null,
      tags: row("tags")
        .split(/[\s,;]+/)
        .filter(Boolean),
      words: text ? [{ from: "customer", author: customer.name, text, at: openedAt }] : [],
    },
  });
}

function wrongInCase(row: Row): string | null {
  if (row("case") === "") return 'it has no number in the column "case"; give each case one, so that it is known again';
  if (row("subject") === "") return "it has no subject";
  if (!["", "open", "waiting", "closed"].includes(row("state")))
    return `"${row("state")}" is no state; write open, waiting or closed`;
  if (row("channel") !== "" && !(CHANNELS as string[]).includes(row("channel")))
    return `"${row("channel")}" is no channel; write ${CHANNELS.join(", ")}`;
  if (instantOf(row("opened_at")) === null)
    return `"${row("opened_at")}" in opened_at is no day; write 2026-11-24 or 2026-11-24T09:30:00Z`;
  if (row("closed_at") !== "" && instantOf(row("closed_at")) === null)
    return `"${row("closed_at")}" in closed_at is no day; write 2026-11-24 or 2026-11-24T09:30:00Z`;
  return null;
}
