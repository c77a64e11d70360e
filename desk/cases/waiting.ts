import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { oweNews } from "../promises/owing.ts";
import { lockOpenCase } from "./locking.ts";
import { placeInQueue } from "./placing.ts";

export type WaitingFor = "us" | "customer" | "colleagues";

/** Says for whom the case waits. Unless it is the customer, the customer is owed news by some hour. */
export async function setWaiting(
  db: Kysely<Schema>,
  { number, waitingFor, by }: { number: number; waitingFor: WaitingFor; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    await tx.updateTable("cases").set({ waiting_for: waitingFor }).where("number", "=", number).execute();
    if (waitingFor !== "customer") await oweNews(tx, number);
    await placeInQueue(tx, number);
    return happened(tx, {
      what: "case.waiting",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { to: waitingFor, from: found.waiting_for },
    });
  });
}
