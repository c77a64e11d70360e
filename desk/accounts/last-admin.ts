import { type Kysely, sql } from "kysely";
import type { Role } from "#contract/people.ts";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/**
 * Locks all admins, in one order, before one of them stops being one: two admins who demote each other at once must not
 * both succeed. Refuses when `id` is the only one left.
 */
export async function refuseLastAdmin(tx: Kysely<Schema>, id: number): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    select id from accounts where role = 'admin' and deactivated_at is null order by id for update`.execute(tx);
  if (rows.length === 1 && rows[0]!.id === id) throw new Refusal("person.last_admin");
}

/** Locks an account before it is changed. */
export async function lockPerson(
  tx: Kysely<Schema>,
  id: number,
): Promise<{ id: number; name: string; role: Role; deactivated_at: Date | null }> {
  const person = await tx
    .selectFrom("accounts")
    .select(["id", "name", "role", "deactivated_at"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  if (!person) throw new Refusal("person.unknown");
  return person;
}
