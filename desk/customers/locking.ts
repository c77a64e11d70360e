import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/** The customer's row, locked until the transaction ends. A record that became part of another, or was erased, is written to no more. */
export async function lockCustomer(tx: Kysely<Schema>, id: number) {
  const found = await tx.selectFrom("customers").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found) throw new Refusal("customer.unknown");
  if (found.merged_into !== null) throw new Refusal("customer.merged");
  if (found.erased_at !== null) throw new Refusal("customer.erased");
  return found;
}

/** The record that a customer's number leads to today; null where there is none. Merges stand one upon another, so the way is walked to its end. */
export const standingIdOf = (id: RawBuilder<unknown>): RawBuilder<number | null> => sql`(
  with recursive way as (
    select id, merged_into from customers where id = ${id}
    union
    select c.id, c.merged_into from customers c join way on way.merged_into = c.id
  )
  select id from way where merged_into is null)`;

export async function standingCustomer(db: Kysely<Schema>, id: number): Promise<number> {
  const { rows } = await sql<{ id: number | null }>`select ${standingIdOf(sql`${id}`)} as id`.execute(db);
  const found = rows[0]!.id;
  if (found === null) throw new Refusal("customer.unknown");
  return found;
}
