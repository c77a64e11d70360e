import type { Kysely } from "kysely";
import type { Situation } from "#contract/situations.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { lockOpenCase } from "./locking.ts";

/** Says what is the matter with a case; null says that it is nothing of the kind. Changes nothing else, least of all the customer. */
export async function setSituation(
  db: Kysely<Schema>,
  { number, situation, by }: { number: number; situation: Situation | null; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    await tx
      .updateTable("cases")
      .set({ situation, situation_at: situation && new Date(), situation_by: situation && accountIdOf(by) })
      .where("number", "=", number)
      .execute();
    return happened(tx, {
      what: "case.situated",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: {
        to: situation,
        from: found.situation,
        fromAt: found.situation_at?.toISOString() ?? null,
        fromBy: found.situation_by,
      },
    });
  });
}
