import { type Kysely, type Selectable, sql } from "kysely";
import type { CustomerAddresses, Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { makeFindable } from "./findable.ts";
import { plainEmail, plainPhone } from "./finding.ts";
import { lockCustomer } from "./locking.ts";

export type Address = Selectable<CustomerAddresses>;

/** Adds another address or number by which the customer is known. */
export async function addAddress(
  db: Kysely<Schema>,
  { id, kind, value, note = "", by }: { id: number; kind: "email" | "phone"; value: string; note?: string; by: Actor },
): Promise<number> {
  const plain = kind === "email" ? plainEmail(value) : plainPhone(value);
  if (kind === "email" ? !/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(plain) : plain.replace("+", "").length < 5)
    throw new Refusal("address.not_valid");
  return db.transaction().execute(async (tx) => {
    await lockCustomer(tx, id);
    const added = await tx
      .insertInto("customer_addresses")
      .values({ customer_id: id, kind, value: plain, note })
      .onConflict((clash) => clash.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!added) throw new Refusal("address.taken");
    await makeFindable(tx, id);
    await happened(tx, { what: "customer.address_added", by, customerId: id, detail: { kind } });
    return added.id;
  });
}

interface AddressWords {
  id: number;
  address: number;
  note?: string;
  preferred?: boolean;
  by: Actor;
}

/** Says what an address is for and whether it is used first; there is one such for mail and one for calls. */
export async function describeAddress(db: Kysely<Schema>, { id, address, by, ...given }: AddressWords): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockCustomer(tx, id);
    const found = await addressOf(tx, { id, address });
    const note = given.note ?? found.note;
    const preferred = given.preferred ?? found.preferred;
    const before = await preferredOf(tx, found);
    await prefer(tx, found, preferred ? found.id : before === found.id ? null : before);
    await tx.updateTable("customer_addresses").set({ note }).where("id", "=", address).execute();
    return happened(tx, {
      what: "customer.address_described",
      by,
      customerId: id,
      detail: { customer: id, address, from: { note: found.note, preferred: before }, to: { note } },
    });
  });
}

/** Takes an address away. Mail from it belongs to somebody new from then on; what was written stays where it is. */
export async function removeAddress(
  db: Kysely<Schema>,
  { id, address, by }: { id: number; address: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await lockCustomer(tx, id);
    const { kind, value, note, preferred } = await addressOf(tx, { id, address });
    await tx.deleteFrom("customer_addresses").where("id", "=", address).execute();
    await makeFindable(tx, id);
    return happened(tx, {
      what: "customer.address_removed",
      by,
      customerId: id,
      detail: { customer: id, kind, value, note, preferred },
    });
  });
}

async function addressOf(tx: Kysely<Schema>, { id, address }: { id: number; address: number }): Promise<Address> {
  const found = await tx
    .selectFrom("customer_addresses")
    .selectAll()
    .where("id", "=", address)
    .where("customer_id", "=", id)
    .executeTakeFirst();
  if (!found) throw new Refusal("address.unknown");
  return found;
}

type OfKind = Pick<Address, "customer_id" | "kind">;

async function preferredOf(tx: Kysely<Schema>, { customer_id, kind }: OfKind): Promise<number | null> {
  const found = await tx
    .selectFrom("customer_addresses")
    .select("id")
    .where("customer_id", "=", customer_id)
    .where("kind", "=", kind)
    .where("preferred", "=", true)
    .executeTakeFirst();
  return found?.id ?? null;
}

/** In two steps: the index allows one at any moment, also in the middle of a statement. */
async function prefer(tx: Kysely<Schema>, { customer_id, kind }: OfKind, id: number | null): Promise<void> {
  await sql`update customer_addresses set preferred = false where customer_id = ${customer_id} and kind = ${kind} and preferred`.execute(
    tx,
  );
  if (id !== null) await tx.updateTable("customer_addresses").set({ preferred: true }).where("id", "=", id).execute();
}

export async function takeAddressWordsBack(
  tx: Kysely<Schema>,
  given: { customer: number; address: number; from: { note: string; preferred: number | null } },
): Promise<void> {
  await lockCustomer(tx, given.customer);
  const found = await addressOf(tx, { id: given.customer, address: given.address });
  const { rows } = await sql<{ id: number }>`
    select id from customer_addresses where customer_id = ${given.customer} and id = ${given.from.preferred}`.execute(tx);
  await prefer(tx, found, rows[0]?.id ?? null);
  await tx.updateTable("customer_addresses").set({ note: given.from.note }).where("id", "=", found.id).execute();
}

/** Gives a removed address back, unless it is somebody else's by now. */
export async function takeRemovalBack(
  tx: Kysely<Schema>,
  {
    customer,
    kind,
    value,
    note,
    preferred,
  }: { customer: number; kind: "email" | "phone"; value: string; note: string; preferred: boolean },
): Promise<void> {
  await lockCustomer(tx, customer);
  const back = await tx
    .insertInto("customer_addresses")
    .values({ customer_id: customer, kind, value, note })
    .onConflict((clash) => clash.doNothing())
    .returning(["id", "customer_id", "kind"])
    .executeTakeFirst();
  if (!back) throw new Refusal("undo.overtaken");
  if (preferred && (await preferredOf(tx, back)) === null) await prefer(tx, back, back.id);
  await makeFindable(tx, customer);
}
