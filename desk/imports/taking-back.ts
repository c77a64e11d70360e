import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

/**
 * Takes an import back as a whole, while nobody has done anything with what it brought. What it brought is gone then, and the same file can be
 * imported anew.
 * @returns how many cases went
 */
export async function takeImportBack(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<number> {
  must(by, "admin");
  return db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("imports").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
    if (!found || found.undone_at !== null) throw new Refusal("import.unknown");
    const ours = sql`(select case_number from imported_cases where import_id = ${id})`;
    await sql`select from cases where number in ${ours} order by number for update`.execute(tx);
    const people = sql`(select customer_id from imported_customers where import_id = ${id} and made)`;
    const { rows } = await sql`
      select from happenings where case_number in ${ours} and what <> 'case.imported'
      union all
      select from happenings where customer_id in ${people} and case_number is null
      union all
      select from cases where customer_id in ${people} and number not in ${ours}
      union all
      select from drafts where case_number in ${ours}
      limit 1`.execute(tx);
    if (rows.length > 0) throw new Refusal("import.changed_since");
    for (const table of ["promises", "closures", "case_tags", "notices", "notes"])
      await sql`delete from ${sql.table(table)} where case_number in ${ours}`.execute(tx);
    await sql`update cases set last_message_id = null where number in ${ours}`.execute(tx);
    await sql`delete from messages where case_number in ${ours}`.execute(tx);
    await sql`delete from webhook_deliveries d using happenings h where h.id = d.happening_id and h.case_number in ${ours}`.execute(
      tx,
    );
    const { rows: gone } = await sql<{ case_number: number }>`
      delete from imported_cases where import_id = ${id} returning case_number`.execute(tx);
    const numbers = gone.map(({ case_number }) => case_number);
    await sql`delete from cases where number = any(${numbers}::bigint[])`.execute(tx);
    const { rows: made } = await sql<{ customer_id: number; made: boolean }>`
      delete from imported_customers where import_id = ${id} returning customer_id, made`.execute(tx);
    const customers = made.filter((each) => each.made).map(({ customer_id }) => customer_id);
    await sql`delete from customers where id = any(${customers}::bigint[])`.execute(tx);
    await tx.updateTable("imports").set({ undone_at: new Date() }).where("id", "=", id).execute();
    await happened(tx, { what: "import.taken_back", by, detail: { import: id, cases: numbers.length } });
    return numbers.length;
  });
}
