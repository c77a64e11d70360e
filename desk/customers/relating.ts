import { type Kysely, sql } from "kysely";
import type { Relation } from "#contract/customers.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockCustomer } from "./locking.ts";
import { forgetInternal } from "./seeing.ts";

/** Says whether a customer is a colleague. Their cases follow at once: from then on the owner's team alone sees them, or everybody again. */
export async function setRelation(
  db: Kysely<Schema>,
  { id, relation, by }: { id: number; relation: Relation; by: Actor },
): Promise<number> {
  must(by, "customers");
  const happening = await db.transaction().execute(async (tx) => {
    const found = await lockCustomer(tx, id);
    await write(tx, id, relation);
    return happened(tx, {
      what: "customer.relation_set",
      by,
      customerId: id,
      detail: { customer: id, from: found.relation, to: relation },
    });
  });
  forgetInternal(db);
  return happening;
}

async function write(tx: Kysely<Schema>, id: number, relation: Relation): Promise<void> {
  await tx.updateTable("customers").set({ relation }).where("id", "=", id).execute();
  await sql`update cases set internal = ${relation === "internal"} where customer_id = ${id}`.execute(tx);
}

export async function takeRelationBack(
  tx: Kysely<Schema>,
  { customer, from, to }: { customer: number; from: Relation; to: Relation },
): Promise<void> {
  const found = await lockCustomer(tx, customer);
  if (found.relation !== to) throw new Refusal("undo.overtaken");
  await write(tx, customer, from);
  forgetInternal(tx);
}
