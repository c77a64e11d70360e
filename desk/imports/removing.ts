import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { unbook } from "../reports/booking.ts";
import { forgetRead } from "./kept-files.ts";

/** So many cases or customers go in one transaction. */
const AT_ONCE = 100;
/** So many lots are one job; then the next one is asked for. */
const LOTS = 5;

/** Removes what an import brought, lot after lot, after it was taken back. Where it was interrupted, it goes on. */
export async function removeImported(db: Kysely<Schema>, { importId }: { importId: number }): Promise<void> {
  for (let lot = 0; lot < LOTS; lot++) if (!(await removeLot(db, importId))) return;
  await db.transaction().execute((tx) => later(tx, "take_import_back", { importId }));
}

/** @returns whether there is more to remove */
export async function removeLot(db: Kysely<Schema>, id: number): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    // Before any case: whoever counts for reports holds this, too, and goes to the cases from there.
    await sql`select from counting for update`.execute(tx);
    const underway = await tx
      .selectFrom("imports")
      .select("id")
      .where("id", "=", id)
      .where("undo_asked_at", "is not", null)
      .where("undone_at", "is", null)
      .forUpdate()
      .executeTakeFirst();
    if (!underway) return false;
    await tx.updateTable("imports").set({ stirred_at: new Date() }).where("id", "=", id).execute();
    if ((await removeCases(tx, id)) > 0 || (await removeCustomers(tx, id)) > 0) return true;
    await tx.updateTable("imports").set({ undone_at: new Date() }).where("id", "=", id).execute();
    await happened(tx, { what: "import.all_taken_back", by: theDesk, detail: { import: id } });
    forgetRead(tx);
    return false;
  });
}

/** @returns how many cases were looked at */
async function removeCases(tx: Kysely<Schema>, id: number): Promise<number> {
  const { rows: held } = await sql<{ number: number }>`
    select number from cases
    where number in (select case_number from imported_cases where import_id = ${id} and kept_at is null order by case_number limit ${sql.lit(AT_ONCE)})
    order by number for update`.execute(tx);
  // Asked once they are held: what somebody was just doing with one is seen.
  const { rows } = await sql<{ number: number; worked: boolean }>`
    select number, exists (select from happenings where case_number = number and what <> 'case.imported')
      or exists (select from drafts where case_number = number) as worked
    from unnest(${held.map(({ number }) => number)}::bigint[]) as given(number)`.execute(tx);
  const free = rows.filter(({ worked }) => !worked).map(({ number }) => number);
  const kept = rows.filter(({ worked }) => worked).map(({ number }) => number);
  // Whatever else hangs on a case, somebody hung it there.
  kept.push(...(await eachOrAll(tx, free, (numbers) => deleteCases(tx, numbers))));
  await sql`update imported_cases set kept_at = now() where import_id = ${id} and case_number = any(${kept}::bigint[])`.execute(
    tx,
  );
  return rows.length;
}

async function deleteCases(tx: Kysely<Schema>, numbers: readonly number[]): Promise<void> {
  const ours = sql`any(${numbers}::bigint[])`;
  await unbook(tx, numbers);
  for (const table of ["promises", "closures", "case_tags", "notices", "notes"])
    await sql`delete from ${sql.table(table)} where case_number = ${ours}`.execute(tx);
  await sql`update cases set last_message_id = null where number = ${ours}`.execute(tx);
  await sql`delete from messages where case_number = ${ours}`.execute(tx);
  await sql`delete from imported_cases where case_number = ${ours}`.execute(tx);
  await sql`delete from cases where number = ${ours}`.execute(tx);
}

/**
 * The customers, after all the cases. Who was here before the import stays, of course; and so does whoever has one of the cases that stay.
 * @returns how many were looked at
 */
async function removeCustomers(tx: Kysely<Schema>, id: number): Promise<number> {
  const { rows } = await sql<{ id: number; made: boolean; stays: boolean }>`
    select i.customer_id as id, i.made, exists (select from cases where customer_id = i.customer_id)
      or exists (select from happenings where customer_id = i.customer_id and what <> 'case.imported' and case_number is null) as stays
    from imported_customers i
    where i.import_id = ${id} and i.kept_at is null order by i.customer_id limit ${sql.lit(AT_ONCE)}`.execute(tx);
  const forget = (customers: readonly number[]) =>
    sql`delete from imported_customers where import_id = ${id} and customer_id = any(${customers}::bigint[])`.execute(tx);
  const release = async (customers: readonly number[]): Promise<void> => {
    await forget(customers);
    await sql`delete from customers where id = any(${customers}::bigint[])`.execute(tx);
  };
  await forget(rows.filter(({ made }) => !made).map((row) => row.id));
  const free = rows.filter(({ made, stays }) => made && !stays).map((row) => row.id);
  const kept = rows.filter(({ made, stays }) => made && stays).map((row) => row.id);
  kept.push(...(await eachOrAll(tx, free, release)));
  await sql`update imported_customers set kept_at = now() where import_id = ${id} and customer_id = any(${kept}::bigint[])`.execute(
    tx,
  );
  return rows.length;
}

/** Does it for all at once; where something stands against it, one by one. @returns those against which it does */
async function eachOrAll(
  tx: Kysely<Schema>,
  ids: readonly number[],
  act: (ids: readonly number[]) => Promise<void>,
): Promise<number[]> {
  if (ids.length === 0 || (await couldDo(tx, () => act(ids)))) return [];
  const against: number[] = [];
  for (const id of ids) if (!(await couldDo(tx, () => act([id])))) against.push(id);
  return against;
}

/** A reference that still stands: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REFERRED_TO = "23503";

async function couldDo(tx: Kysely<Schema>, act: () => Promise<void>): Promise<boolean> {
  await sql`savepoint removing`.execute(tx);
  try {
    await act();
    await sql`release savepoint removing`.execute(tx);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code !== REFERRED_TO) throw error;
    await sql`rollback to savepoint removing`.execute(tx);
    return false;
  }
}
