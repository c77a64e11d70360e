import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { LockedCase } from "./locking.ts";
import { placeInQueue } from "./placing.ts";

type Turn = Pick<LockedCase, "waiting_for" | "stage" | "customer_phrase">;

/**
 * Turns a case after words that ask or settle something: whose move it is, at which stage, and what its page says; with that its place in the
 * queue. Promises are settled and made before.
 * @returns how it stood, for the happening: undo brings that back
 */
export async function turnCase(tx: Kysely<Schema>, { found, to }: { found: LockedCase; to: Turn }) {
  await tx
    .updateTable("cases")
    .set({ ...to, customer_told_at: new Date() })
    .where("number", "=", found.number)
    .execute();
  await placeInQueue(tx, found.number);
  return {
    waitingFor: found.waiting_for,
    owner: found.owner_id,
    phrase: found.customer_phrase,
    toldAt: found.customer_told_at,
    stage: found.stage,
    asked: found.asked_since,
  };
}
