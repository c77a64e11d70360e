import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { termsOf } from "../search/terms.ts";
import { plainEmail, plainPhone } from "./finding.ts";

export interface Description {
  id: number;
  name?: string;
  language?: Language | null;
  whatHelps?: string;
  by: Actor;
}

/** Writes down a customer's name, language and what they said helps. */
export async function describeCustomer(db: Kysely<Schema>, { id, name, language, whatHelps, by }: Description): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("customers").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
    if (!found) throw new Refusal("customer.unknown");
    const next = {
      name: name ?? found.name,
      language: language === undefined ? found.language : language,
      what_helps: whatHelps ?? found.what_helps,
    };
    await tx.updateTable("customers").set(next).where("id", "=", id).execute();
    await makeFindable(tx, id);
    await happened(tx, {
      what: "customer.described",
      by,
      customerId: id,
      detail: { from: { name: found.name, whatHelps: found.what_helps } },
    });
  });
}

/** Adds another address or number by which the customer is known. */
export async function addAddress(
  db: Kysely<Schema>,
  { id, kind, value, by }: { id: number; kind: "email" | "phone"; value: string; by: Actor },
): Promise<number> {
  const plain = kind === "email" ? plainEmail(value) : plainPhone(value);
  if (kind === "email" ? !/^[^\s@]{1,64}@[^\s@]{1,255}$/.test(plain) : plain.replace("+", "").length < 5)
    throw new Refusal("address.not_valid");
  return db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("customers").select("id").where("id", "=", id).forUpdate().executeTakeFirst();
    if (!found) throw new Refusal("customer.unknown");
    const added = await tx
      .insertInto("customer_addresses")
      .values({ customer_id: id, kind, value: plain })
      .onConflict((clash) => clash.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!added) throw new Refusal("address.taken");
    await makeFindable(tx, id);
    await happened(tx, { what: "customer.address_added", by, customerId: id, detail: { kind } });
    return added.id;
  });
}

async function makeFindable(tx: Kysely<Schema>, id: number): Promise<void> {
  const { name, language } = await tx
    .selectFrom("customers")
    .select(["name", "language"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const addresses = await tx.selectFrom("customer_addresses").select("value").where("customer_id", "=", id).execute();
  const terms = termsOf([name, ...addresses.map(({ value }) => value)].join(" "), language);
  await sql`update customers set search = array_to_tsvector(${terms}::text[]) where id = ${id}`.execute(tx);
}
