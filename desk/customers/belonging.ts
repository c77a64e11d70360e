import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { makeFindable } from "./findable.ts";
import { lockCustomer } from "./locking.ts";

/** Says that a person belongs to an organisation, in a role told in words. */
export async function joinOrganisation(
  db: Kysely<Schema>,
  { id, organisation, role, by }: { id: number; organisation: number; role: string; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const person = await lockCustomer(tx, id);
    if (person.kind !== "person") throw new Refusal("customer.not_a_person");
    const known = await tx
      .selectFrom("customers")
      .select("id")
      .where("id", "=", organisation)
      .where("kind", "=", "organisation")
      .where("merged_into", "is", null)
      .forShare()
      .executeTakeFirst();
    if (!known) throw new Refusal("organisation.unknown");
    const joined = await tx
      .insertInto("belongings")
      .values({ person_id: id, organisation_id: organisation, role, author_id: accountIdOf(by), author_name: authorNameOf(by) })
      .onConflict((clash) => clash.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!joined) throw new Refusal("belonging.stands");
    await makeFindable(tx, id);
    return happened(tx, {
      what: "customer.joined",
      by,
      customerId: id,
      detail: { customer: id, organisation, belonging: joined.id },
    });
  });
}

/** The person no longer belongs to it; that they did stays written down. */
export async function leaveOrganisation(
  db: Kysely<Schema>,
  { id, belonging, by }: { id: number; belonging: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockCustomer(tx, id);
    const { rows } = await sql<{ person_id: number }>`
      update belongings set ended_at = now(), ended_by = ${accountIdOf(by)}
      where id = ${belonging} and ${id} in (person_id, organisation_id) and ended_at is null returning person_id`.execute(tx);
    if (!rows[0]) throw new Refusal("belonging.unknown");
    await makeFindable(tx, rows[0].person_id);
    return happened(tx, { what: "customer.left", by, customerId: id, detail: { customer: rows[0].person_id, belonging } });
  });
}

interface One {
  customer: number;
  belonging: number;
}

export async function takeJoiningBack(tx: Kysely<Schema>, { customer, belonging }: One, by: Actor): Promise<void> {
  await lockCustomer(tx, customer);
  await sql`update belongings set ended_at = now(), ended_by = ${accountIdOf(by)} where id = ${belonging} and ended_at is null`.execute(
    tx,
  );
  await makeFindable(tx, customer);
}

export async function takeLeavingBack(tx: Kysely<Schema>, { customer, belonging }: One): Promise<void> {
  await lockCustomer(tx, customer);
  const { rows } = await sql`
    select from belongings b join belongings again on again.person_id = b.person_id and again.organisation_id = b.organisation_id
    where b.id = ${belonging} and again.ended_at is null`.execute(tx);
  if (rows.length > 0) throw new Refusal("undo.overtaken");
  await tx.updateTable("belongings").set({ ended_at: null, ended_by: null }).where("id", "=", belonging).execute();
  await makeFindable(tx, customer);
}
