import type { Kysely } from "kysely";
import type { CustomerKind } from "#contract/customers.ts";
import type { AddressForm } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { Refusal } from "../refusal.ts";
import { makeFindable } from "./findable.ts";
import { lockCustomer } from "./locking.ts";

export interface Description {
  name?: string;
  kind?: CustomerKind;
  language?: Language | null;
  addressForm?: AddressForm | null;
}

type Columns = { name: string; kind: CustomerKind; language: Language | null; address_form: AddressForm | null };

/** Writes down a person or an organisation before they have written to us. */
export async function makeCustomer(
  db: Kysely<Schema>,
  { name, kind, language = null, by }: { name: string; kind: CustomerKind; language?: Language | null; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { id } = await tx.insertInto("customers").values({ name, kind, language }).returning("id").executeTakeFirstOrThrow();
    await makeFindable(tx, id);
    await happened(tx, { what: "customer.made", by, customerId: id, detail: { kind } });
    return id;
  });
}

/** Says what a customer is called and how they want to be spoken to. */
export async function describeCustomer(
  db: Kysely<Schema>,
  { id, by, ...given }: Description & { id: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCustomer(tx, id);
    const from: Columns = { name: found.name, kind: found.kind, language: found.language, address_form: found.address_form };
    const to: Columns = {
      name: given.name ?? from.name,
      kind: given.kind ?? from.kind,
      language: given.language === undefined ? from.language : given.language,
      address_form: given.addressForm === undefined ? from.address_form : given.addressForm,
    };
    if (to.kind !== from.kind) await refuseWhereBelonging(tx, id);
    await write(tx, id, to);
    return happened(tx, { what: "customer.described", by, customerId: id, detail: { customer: id, from, to } });
  });
}

async function write(tx: Kysely<Schema>, id: number, columns: Columns): Promise<void> {
  await tx.updateTable("customers").set(columns).where("id", "=", id).execute();
  await makeFindable(tx, id);
  if (columns.kind === "organisation") await later(tx, "find_members", { organisationId: id });
}

/** A person who belongs somewhere cannot become an organisation, nor an organisation with people a person. */
async function refuseWhereBelonging(tx: Kysely<Schema>, id: number): Promise<void> {
  const standing = await tx
    .selectFrom("belongings")
    .select("id")
    .where((row) => row.or([row("person_id", "=", id), row("organisation_id", "=", id)]))
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (standing) throw new Refusal("customer.has_belongings");
}

/** Takes a description back, unless somebody has written another since. */
export async function takeDescriptionBack(
  tx: Kysely<Schema>,
  { customer, from, to }: { customer: number; from: Columns; to: Columns },
): Promise<void> {
  const found = await lockCustomer(tx, customer);
  const same = (["name", "kind", "language", "address_form"] as const).every((column) => found[column] === to[column]);
  if (!same) throw new Refusal("undo.overtaken");
  await write(tx, customer, from);
}
