import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/** What hangs on a customer and on no case of theirs. */
export const OF_A_CUSTOMER = [
  { table: "customer_addresses", column: "customer_id" },
  { table: "helps", column: "customer_id" },
  { table: "consents", column: "customer_id" },
  { table: "measures", column: "customer_id" },
  { table: "belongings", column: "person_id" },
  { table: "belongings", column: "organisation_id" },
] as const;

/**
 * Gives cases, with all that carries the customer's key because of them, to another customer. Which tables these are is asked of the database, so
 * that one which is new is not forgotten. Happenings stay as they were written down.
 * @returns the numbers of the cases
 */
export async function moveCases(
  tx: Kysely<Schema>,
  { from, into, numbers }: { from: number; into: number; numbers?: readonly number[] },
): Promise<number[]> {
  const { rows: moved } = await sql<{ number: number }>`
    update cases set customer_id = ${into} where customer_id = ${from} ${numbers ? sql`and number = any(${numbers}::bigint[])` : sql``}
    returning number`.execute(tx);
  const cases = moved.map(({ number }) => number);
  if (cases.length === 0) return cases;
  for (const table of await tablesOfCases(tx))
    await sql`update ${sql.table(table)} set customer_id = ${into}
      where case_number = any(${cases}::bigint[]) and customer_id = ${from}`.execute(tx);
  return cases;
}

async function tablesOfCases(tx: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name in ('case_number', 'customer_id') and table_name <> 'happenings'
    group by table_name having count(*) = 2 order by table_name`.execute(tx);
  return rows.map(({ name }) => name);
}
