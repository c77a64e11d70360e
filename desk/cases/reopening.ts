import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { later } from "../later.ts";
import { oweNews } from "../promises/owing.ts";
import { Refusal } from "../refusal.ts";
import { releaseSendersOf } from "../spam/blocking.ts";
import { lockCase } from "./locking.ts";
import { placeInQueue } from "./placing.ts";

export interface Reopening {
  number: number;
  because: "not_yet" | "partly" | "new_message" | "agent" | "undo";
  by: Actor;
  /** What the customer wrote to come back. */
  words?: string;
}

/** Opens a closed case again, without argument: it is owed news at once. Inside the caller's transaction. */
export async function reopenCase(tx: Kysely<Schema>, { number, because, by, words }: Reopening): Promise<number> {
  const found = await lockCase(tx, number);
  if (found.state !== "closed") throw new Refusal("case.not_closed");
  if (found.merged_into !== null) throw new Refusal("case.merged", { into: found.merged_into });
  await tx
    .updateTable("closures")
    .set({ reopened_at: new Date(), reopened_by: accountIdOf(by), reopened_because: because })
    .where("case_number", "=", number)
    .where("reopened_at", "is", null)
    .execute();
  await tx
    .updateTable("cases")
    .set({
      state: "open",
      queue_rank: 0,
      waiting_for: "us",
      stage: because === "not_yet" || because === "partly" ? 2 : found.stage,
      customer_phrase: "finding_out",
    })
    .where("number", "=", number)
    .execute();
  // Opened again it is no spam, and whoever wrote it may write.
  await releaseSendersOf(tx, { number, by });
  // A closing that is taken back leaves what was owed before it, no more.
  if (because !== "undo") await oweNews(tx, number, { words });
  await placeInQueue(tx, number);
  if (because !== "undo" && found.owner_id === null && found.team_id !== null)
    await later(tx, "assign_in_turn", { caseNumber: number });
  return happened(tx, { what: "case.reopened", by, caseNumber: number, customerId: found.customer_id, detail: { because } });
}
