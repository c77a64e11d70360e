import type { Holds, Meaning, Separator } from "#contract/imports.ts";
import { type CsvLine, meant, readCsv, UnclosedQuote } from "./csv.ts";
import { channelOf, momentOf, stateOf } from "./known-values.ts";
import { emailOf, LONGEST_ID, leaving, type OldCase, type OldCustomer, type OldDesk, phoneOf } from "./old-case.ts";

/** How a CSV file is to be read. */
export interface CsvReading {
  /** The place of the file. */
  file: number;
  separator: Separator;
  holds: Holds;
  columns: readonly (Meaning | null)[];
  /** The clock by which local hours are meant. */
  timeZone: string;
}

type Row = (meaning: Meaning) => string;
type Leave = ReturnType<typeof leaving>;

/** Reads one file of customers or of cases into what was found. What a line lacks is said with its number, and the others are taken. */
export async function readKapokCsv(
  found: OldDesk,
  pieces: AsyncIterable<string> | Iterable<string>,
  reading: CsvReading,
): Promise<void> {
  let header = true;
  try {
    for await (const line of readCsv(pieces, reading.separator)) {
      if (!header) takeLine(found, line, reading);
      header = false;
    }
  } catch (error) {
    if (!(error instanceof UnclosedQuote)) throw error;
    leaving(found, { file: reading.file, line: error.line })("quote");
  }
}

function takeLine(found: OldDesk, { line, values }: CsvLine, { file, columns, holds, timeZone }: CsvReading): undefined {
  const at = { file, line };
  const leave = leaving(found, at, values);
  const row: Row = (meaning) => meant(values[columns.indexOf(meaning)] ?? "");
  if (values.length > columns.length) return leave("values", { values: values.length, columns: columns.length });
  const customer = customerIn(row, { holds, leave });
  if (!customer) return;
  if (holds === "customers") {
    found.customers.push({ ...at, customer });
    return;
  }
  const old = caseIn(row, { customer, leave, timeZone });
  if (old) found.cases.push({ ...at, case: old, values });
}

function customerIn(row: Row, { holds, leave }: { holds: Holds; leave: Leave }): OldCustomer | null {
  const meanings = (
    holds === "cases"
      ? ["customer_name", "customer_first_name", "customer_surname", "customer_email", "customer_phone"]
      : ["name", "first_name", "surname", "email", "phone"]
  ) as [Meaning, Meaning, Meaning, Meaning, Meaning];
  const [name, firstName, surname, email, phone] = meanings;
  const customer: OldCustomer = {
    id: row("customer") || null,
    name: row(name) || `${row(firstName)} ${row(surname)}`.trim(),
    email: emailOf(row(email)),
    phone: phoneOf(row(phone)),
  };
  const wrong = (why: "email" | "nobody" | "long", facts: Parameters<Leave>[1], meaning: Meaning | null): null => {
    leave(why, facts, { meaning });
    return null;
  };
  if (row(email) !== "" && customer.email === null) return wrong("email", { value: row(email) }, email);
  if (customer.name === "" && customer.email === null && customer.phone === null) return wrong("nobody", {}, null);
  if ((customer.id ?? "").length > LONGEST_ID) return wrong("long", { most: LONGEST_ID }, "customer");
  if (row(phone) !== "" && customer.phone === null) leave("phone", { value: row(phone) }, { meaning: phone, partly: true });
  return customer;
}

function caseIn(
  row: Row,
  { customer, leave, timeZone }: { customer: OldCustomer; leave: Leave; timeZone: string },
): OldCase | null {
  const id = row("case");
  const state = row("state") === "" ? "open" : stateOf(row("state"));
  const channel = row("channel") === "" ? "api" : channelOf(row("channel"));
  const openedAt = momentOf(row("opened_at"), timeZone);
  const closedAt = momentOf(row("closed_at"), timeZone);
  const wrong = (why: "number" | "long" | "subject" | "state" | "channel" | "day", meaning: Meaning): null => {
    leave(why, why === "long" ? { most: LONGEST_ID } : { value: row(meaning) }, { meaning });
    return null;
  };
  if (id === "") return wrong("number", "case");
  if (id.length > LONGEST_ID) return wrong("long", "case");
  if (row("subject") === "") return wrong("subject", "subject");
  if (state === null) return wrong("state", "state");
  if (channel === null) return wrong("channel", "channel");
  if (openedAt === null) return wrong("day", "opened_at");
  if (row("closed_at") !== "" && closedAt === null) return wrong("day", "closed_at");
  const text = row("text");
  return {
    id,
    customer,
    subject: row("subject"),
    state,
    channel,
    openedAt,
    closedAt: state === "closed" ? (closedAt ?? openedAt) : null,
    tags: row("tags")
      .split(/[\s,;]+/)
      .filter(Boolean),
    words: text ? [{ from: "customer", author: customer.name, text, at: openedAt }] : [],
  };
}
