import type { ImportFormat } from "#contract/imports.ts";
import type { FileReading } from "./guessing.ts";
import { readKapokCsv } from "./kapok-csv.ts";
import { piecesIn, textIn } from "./letters.ts";
import { emptyDesk, LONGEST_ID, leaving, type OldDesk, signOf } from "./old-case.ts";
import { readZammad } from "./zammad.ts";
import { readZendesk } from "./zendesk.ts";

export interface FileToRead extends FileReading {
  place: number;
  content: Buffer;
}

/** Reads all files of an import as they are said to be read. */
export async function readFiles(
  format: ImportFormat,
  files: readonly FileToRead[],
  { timeZone }: { timeZone: string },
): Promise<OldDesk> {
  const found = await readAll(format, files, timeZone);
  return { ...found, customers: withSigns(found.customers), cases: onceEach(found) };
}

async function readAll(format: ImportFormat, files: readonly FileToRead[], timeZone: string): Promise<OldDesk> {
  if (format === "zammad") return readZammad(files.map(({ content, encoding }) => textIn(content, encoding)));
  if (format === "zendesk") return readZendesk(files.map(({ content, encoding }) => textIn(content, encoding)));
  const found = emptyDesk();
  for (const { place, content, encoding, ...reading } of files)
    await readKapokCsv(found, piecesIn(content, encoding), { ...reading, file: place, timeZone });
  return found;
}

/**
 * A line of a list of customers that says no more than a name is known by it, and by how many of that name stand above: so the same list brought
 * twice makes nobody twice.
 */
function withSigns(customers: OldDesk["customers"]): OldDesk["customers"] {
  const met = new Map<string, number>();
  return customers.map((each) => {
    if (signOf(each.customer) !== null) return each;
    const name = each.customer.name.toLowerCase().slice(0, LONGEST_ID - 20);
    const count = (met.get(name) ?? 0) + 1;
    met.set(name, count);
    return { ...each, customer: { ...each.customer, id: `name ${name} ${count}` } };
  });
}

/** Two cases of one number cannot be told apart: the first is taken, the other is named. */
function onceEach(found: OldDesk): OldDesk["cases"] {
  const met = new Map<string, number>();
  return found.cases.filter(({ case: { id }, file, line, values }) => {
    const first = met.get(id);
    if (first === undefined) met.set(id, line);
    else leaving(found, { file, line }, values ?? null)("twice", { value: id, line: first }, { meaning: "case" });
    return first === undefined;
  });
}
