import type { Kysely } from "kysely";
import type { Matter } from "#contract/information.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockOpenCase } from "./locking.ts";

/** Says what kind of matter a case is. Of the matter, never of the customer. */
export async function setMatter(
  db: Kysely<Schema>,
  { number, matter, by }: { number: number; matter: Matter | null; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    // A colleague's matter goes to the owner's team; the clock of a complaint is the consumer's.
    if (found.internal && (matter === "claim" || matter === "grievance")) throw new Refusal("internal.no_complaint");
    await tx.updateTable("cases").set({ matter }).where("number", "=", number).execute();
    return happened(tx, {
      what: "case.matter_set",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { to: matter, from: found.matter },
    });
  });
}
