import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockOwnCall } from "./standing.ts";

/** Says why the call was ended by us, once there was time to breathe; no words are an answer, too. Said anew, the newest stands. */
export async function giveReason(tx: Kysely<Schema>, { id, words, by }: { id: number; words: string; by: Actor }): Promise<void> {
  const call = await lockOwnCall(tx, { id, by });
  if (call.ended_as !== "by_us") throw new Refusal("call.no_reason_owed");
  if (call.reason === words) return;
  await tx.updateTable("calls").set({ reason: words, reason_at: new Date() }).where("id", "=", id).execute();
  await happened(tx, {
    what: "call.reason_given",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { call: id },
  });
}
