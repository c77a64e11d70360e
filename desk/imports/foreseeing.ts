import { type Kysely, sql } from "kysely";
import type { ImportFormat } from "#contract/imports.ts";
import type { Schema } from "#database/schema.ts";
import { plainEmail, plainPhone } from "../customers/finding.ts";
import { type OldCustomer, type OldDesk, signOf } from "./old-case.ts";

/** What would come of each part, in the order in which a run takes them: `desk/imports/taking-in.ts` says the same when it does it. */
export interface Foreseen {
  cases: ("new" | "known")[];
  customers: ("new" | "known")[];
  counts: { cases: number; customers: number; known: number };
}

/** So many are asked about in one question. */
const AT_ONCE = 5000;

/** Says what an import would make and what is there already, without changing anything. */
export async function foresee(db: Kysely<Schema>, { format, old }: { format: ImportFormat; old: OldDesk }): Promise<Foreseen> {
  const people = [...old.customers.map(({ customer }) => customer), ...old.cases.map((each) => each.case.customer)];
  const cases = await there(
    db,
    old.cases.map((each) => each.case.id),
    (ids) => sql`select source_id as sign from imported_cases where source = ${format} and source_id = any(${ids}::text[])`,
  );
  const signs = await there(
    db,
    people.map(signOf),
    (ids) => sql`select source_id as sign from imported_customers where source = ${format} and source_id = any(${ids}::text[])`,
  );
  const addresses = await there(
    db,
    people.flatMap(addressesOf),
    (values) =>
      sql`select kind || ' ' || value as sign from customer_addresses where kind || ' ' || value = any(${values}::text[])`,
  );
  const counts = { cases: 0, customers: 0, known: 0 };
  const isNew = (customer: OldCustomer): boolean => {
    const sign = signOf(customer);
    if (sign !== null && signs.has(sign)) return false;
    const own = addressesOf(customer);
    const made = own[0] === undefined || !addresses.has(own[0]);
    if (sign !== null) signs.add(sign);
    for (const address of own) addresses.add(address);
    if (made) counts.customers++;
    return made;
  };
  const outcome = (made: boolean): "new" | "known" => {
    if (!made) counts.known++;
    return made ? "new" : "known";
  };
  return {
    customers: old.customers.map(({ customer }) => outcome(isNew(customer))),
    cases: old.cases.map(({ case: each }) => {
      const made = !cases.has(each.id);
      if (made) {
        counts.cases++;
        isNew(each.customer);
      }
      return outcome(made);
    }),
    counts,
  };
}

/** By what a customer is found, the likeliest first. */
const addressesOf = ({ email, phone }: OldCustomer): string[] => [
  ...(email === null ? [] : [`email ${plainEmail(email)}`]),
  ...(phone === null ? [] : [`phone ${plainPhone(phone)}`]),
];

/** Which of these the database knows. */
async function there(
  db: Kysely<Schema>,
  asked: readonly (string | null)[],
  question: (signs: string[]) => ReturnType<typeof sql>,
): Promise<Set<string>> {
  const signs = [...new Set(asked.filter((sign) => sign !== null))];
  const known = new Set<string>();
  for (let at = 0; at < signs.length; at += AT_ONCE) {
    const { rows } = await question(signs.slice(at, at + AT_ONCE)).execute(db);
    for (const { sign } of rows as { sign: string }[]) known.add(sign);
  }
  return known;
}
