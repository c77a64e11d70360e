import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { endWhatHasRunOut } from "../conduct/deciding.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { tellPrograms } from "../webhooks/telling.ts";
import { makeFindable } from "./findable.ts";
import { writeTogether } from "./helping.ts";
import { lockCustomer } from "./locking.ts";
import { moveCases, OF_A_CUSTOMER } from "./merged-rows.ts";

type Ids = Record<string, number[]>;
export interface Moved {
  cases: number[];
  rows: Ids;
  /** Fields of the firm's own that only the other record had filled in; left out in merges from before they were carried over. */
  fields?: number[];
  /** What the record that goes on had before it took over what it lacked. */
  before: { name: string; language: string | null; address_form: string | null };
}

/**
 * Makes one record of the same customer part of another: cases with their messages, notes and promises, addresses, what helps, consents. A mail
 * from any of the addresses, and an answer in any of the threads, comes to the record that goes on. What moved is kept, so that it can go back.
 */
export async function mergeCustomers(
  db: Kysely<Schema>,
  { id, from, by }: { id: number; from: number; by: Actor },
): Promise<number> {
  must(by, "customers");
  if (id === from) throw new Refusal("customer.same");
  return db.transaction().execute(async (tx) => {
    // In the order of their numbers, so that two who merge the same pair crosswise do not wait for each other.
    const locked = new Map<number, Awaited<ReturnType<typeof lockCustomer>>>();
    for (const one of [id, from].sort((a, b) => a - b)) locked.set(one, await lockCustomer(tx, one));
    const [into, gone] = [locked.get(id)!, locked.get(from)!];
    if (into.kind !== gone.kind) throw new Refusal("customer.kinds_differ");
    if (into.relation !== gone.relation) throw new Refusal("customer.relations_differ");

    await refuseTwoRestrictions(tx, [id, from]);

    const cases = await moveCases(tx, { from, into: id });
    const rows: Ids = {};
    for (const { table, column } of OF_A_CUSTOMER)
      rows[`${table}.${column}`] = await moveRows(tx, { table, column, from, into: id });
    const fields = await copyFields(tx, { from, into: id });
    const before = { name: into.name, language: into.language, address_form: into.address_form };
    await tx
      .updateTable("customers")
      .set({
        name: into.name || gone.name,
        language: into.language ?? gone.language,
        address_form: into.address_form ?? gone.address_form,
      })
      .where("id", "=", id)
      .execute();
    await tx.updateTable("customers").set({ merged_into: id }).where("id", "=", from).execute();
    const merge = await tx
      .insertInto("customer_merges")
      .values({
        from_id: from,
        into_id: id,
        moved: JSON.stringify({ cases, rows, fields, before } satisfies Moved),
        merged_by: accountIdOf(by),
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    for (const one of [id, from]) {
      await writeTogether(tx, one);
      await makeFindable(tx, one);
    }
    await tellCases(tx, { what: "case.customer_changed", cases, customerId: id, by });
    return happened(tx, { what: "customer.merged", by, customerId: id, detail: { merge: merge.id, from } });
  });
}

/** For one customer one restriction holds: which of two would be for people to say first. One whose day has come is no longer among them. */
async function refuseTwoRestrictions(tx: Kysely<Schema>, ids: readonly number[]): Promise<void> {
  for (const id of ids) await endWhatHasRunOut(tx, id);
  const { rows } = await sql`
    select from measures where customer_id = any(${ids}::bigint[]) and stage = 'restriction' and confirmed_at is not null and ended_at is null`.execute(
    tx,
  );
  if (rows.length > 1) throw new Refusal("customer.both_restricted");
}

async function moveRows(
  tx: Kysely<Schema>,
  { table, column, from, into }: { table: string; column: string; from: number; into: number },
): Promise<number[]> {
  // Where both already belong to the same organisation, or each has an address used first, the one that goes on keeps its own.
  const clash =
    table === "belongings"
      ? sql`and ended_at is null and not exists (select from belongings own where own.ended_at is null and
          (own.person_id, own.organisation_id) in ((${into}, belongings.organisation_id), (belongings.person_id, ${into})))`
      : sql``;
  if (table === "customer_addresses")
    await sql`update customer_addresses gone set preferred = false where customer_id = ${from} and preferred and exists (
      select from customer_addresses own where own.customer_id = ${into} and own.kind = gone.kind and own.preferred)`.execute(tx);
  const { rows } = await sql<{ id: number }>`
    update ${sql.table(table)} set ${sql.ref(column)} = ${into} where ${sql.ref(column)} = ${from} ${clash} returning id`.execute(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** The firm's own fields, as copies: the originals stay for the undo. Where both are filled in, the one that goes on keeps its own. */
async function copyFields(tx: Kysely<Schema>, { from, into }: { from: number; into: number }): Promise<number[]> {
  const { rows } = await sql<{ field_id: number }>`
    insert into customer_values (customer_id, field_id, value, set_at, set_by)
    select ${into}::bigint, field_id, value, set_at, set_by from customer_values where customer_id = ${from}
    on conflict do nothing returning field_id`.execute(tx);
  return rows.map(({ field_id }) => field_id);
}

/** An open case hears that it has another customer now. */
export async function tellCases(
  tx: Kysely<Schema>,
  { what, cases, customerId, by }: { what: string; cases: readonly number[]; customerId: number; by: Actor },
): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    insert into happenings (what, by_kind, account_id, case_number, customer_id)
    select ${what}, ${by.kind}, ${accountIdOf(by)}::bigint, number, ${customerId}::bigint from unnest(${cases}::bigint[]) number
    returning id`.execute(tx);
  await tellPrograms(
    tx,
    rows.map(({ id }) => id),
  );
}

/** Parts two records again: what moved goes back, and so do cases that came since from an address that goes back. */
export async function unmergeCustomers(tx: Kysely<Schema>, { merge }: { merge: number }, by: Actor): Promise<void> {
  const found = await tx
    .selectFrom("customer_merges")
    .selectAll()
    .where("id", "=", merge)
    .where("taken_back_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new Refusal("undo.overtaken");
  const { from_id: from, into_id: into } = found;
  const standing = await lockCustomer(tx, into).catch((error: unknown) => {
    // Part of a third record by now: that merge is taken back first.
    throw error instanceof Refusal && error.code === "customer.merged" ? new Refusal("undo.overtaken") : error;
  });
  const { cases, rows, fields = [], before } = found.moved as unknown as Moved;
  const since = await casesSince(tx, { into, at: found.merged_at, addresses: rows["customer_addresses.customer_id"] ?? [] });
  await moveCases(tx, { from: into, into: from, numbers: [...cases, ...since] });
  for (const { table, column } of OF_A_CUSTOMER)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${from}
      where id = any(${rows[`${table}.${column}`] ?? []}::bigint[]) and ${sql.ref(column)} = ${into}`.execute(tx);
  // What was written there since stays.
  await sql`delete from customer_values kept using customer_values theirs
    where kept.customer_id = ${into} and kept.field_id = any(${fields}::bigint[])
      and theirs.customer_id = ${from} and theirs.field_id = kept.field_id and theirs.value = kept.value`.execute(tx);
  await tx.updateTable("customers").set({ merged_into: null }).where("id", "=", from).execute();
  // What it had taken over goes, unless somebody has written something else there since.
  const gone = await tx.selectFrom("customers").selectAll().where("id", "=", from).executeTakeFirstOrThrow();
  const back = {
    ...(before.name === "" && standing.name === gone.name ? { name: "" } : {}),
    ...(before.language === null && standing.language === gone.language ? { language: null } : {}),
    ...(before.address_form === null && standing.address_form === gone.address_form ? { address_form: null } : {}),
  };
  if (Object.keys(back).length > 0) await tx.updateTable("customers").set(back).where("id", "=", into).execute();
  await tx.updateTable("customer_merges").set({ taken_back_at: new Date() }).where("id", "=", merge).execute();
  for (const one of [into, from]) {
    await writeTogether(tx, one);
    await makeFindable(tx, one);
  }
  await tellCases(tx, { what: "case.customer_changed", cases: [...cases, ...since], customerId: from, by });
}

async function casesSince(
  tx: Kysely<Schema>,
  { into, at, addresses }: { into: number; at: Date; addresses: readonly number[] },
): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select c.number from cases c cross join lateral (
      select author_address from messages where case_number = c.number and direction = 'in' order by id limit 1) first
    where c.customer_id = ${into} and c.opened_at >= ${at}
      and first.author_address in (select value from customer_addresses where id = any(${addresses}::bigint[]))`.execute(tx);
  return rows.map(({ number }) => number);
}
