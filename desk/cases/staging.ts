import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { lockOpenCase } from "./locking.ts";

/** Says in which of the five stages the case is; free in both directions. */
export async function setStage(
  db: Kysely<Schema>,
  { number, stage, by }: { number: number; stage: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    await tx.updateTable("cases").set({ stage }).where("number", "=", number).execute();
    return happened(tx, {
      what: "case.staged",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { to: stage, from: found.stage },
    });
  });
}
