import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { lockCase } from "../cases/locking.ts";
import { lockCustomer } from "../customers/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { plainValue } from "./value.ts";

/** Fills in a field of a case, or empties it; closed cases too. */
export async function fillCaseField(
  db: Kysely<Schema>,
  { number, fieldId, value, by }: { number: number; fieldId: number; value: string | null; by: Actor },
): Promise<number | null> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    const from = await keptValue(tx, number, fieldId);
    // Also where its choice has gone since: what is kept may stay.
    if (from !== null && from === value) return null;
    const plain = await plainFor(tx, { fieldId, about: "case", value });
    if (from === plain) return null;
    await setCaseValue(tx, { number, fieldId, value: plain, by });
    return happened(tx, {
      what: "case.field_filled",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { field: fieldId, from, to: plain },
    });
  });
}

/** The same for a field of a customer. */
export async function fillCustomerField(
  db: Kysely<Schema>,
  { customerId, fieldId, value, by }: { customerId: number; fieldId: number; value: string | null; by: Actor },
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await lockCustomer(tx, customerId);
    const plain = await plainFor(tx, { fieldId, about: "customer", value });
    if (plain === null) {
      await tx.deleteFrom("customer_values").where("customer_id", "=", customerId).where("field_id", "=", fieldId).execute();
    } else {
      await sql`
        insert into customer_values (customer_id, field_id, value, set_by) values (${customerId}, ${fieldId}, ${plain}, ${accountIdOf(by)})
        on conflict (customer_id, field_id) do update set value = excluded.value, set_at = now(), set_by = excluded.set_by`.execute(
        tx,
      );
    }
    // Which field, not what was in it: the record outlives what a customer may have erased.
    await happened(tx, { what: "customer.field_filled", by, customerId, detail: { field: fieldId } });
  });
}

/** Writes a value of a locked case, or takes it away; also for the undo. */
export async function setCaseValue(
  tx: Kysely<Schema>,
  { number, fieldId, value, by }: { number: number; fieldId: number; value: string | null; by: Actor },
): Promise<void> {
  if (value === null) {
    await tx.deleteFrom("case_values").where("case_number", "=", number).where("field_id", "=", fieldId).execute();
    return;
  }
  await sql`
    insert into case_values (case_number, field_id, value, set_by) values (${number}, ${fieldId}, ${value}, ${accountIdOf(by)})
    on conflict (case_number, field_id) do update set value = excluded.value, set_at = now(), set_by = excluded.set_by`.execute(
    tx,
  );
}

async function plainFor(
  tx: Kysely<Schema>,
  { fieldId, about, value }: { fieldId: number; about: "case" | "customer"; value: string | null },
): Promise<string | null> {
  const field = await tx
    .selectFrom("fields")
    .select(["kind", "choices"])
    .where("id", "=", fieldId)
    .where("about", "=", about)
    .where("retired_at", "is", null)
    .executeTakeFirst();
  if (!field) throw new Refusal("field.unknown");
  return value === null || value.trim() === "" ? null : plainValue(field, value);
}

async function keptValue(tx: Kysely<Schema>, number: number, fieldId: number): Promise<string | null> {
  const found = await tx
    .selectFrom("case_values")
    .select("value")
    .where("case_number", "=", number)
    .where("field_id", "=", fieldId)
    .executeTakeFirst();
  return found?.value ?? null;
}
