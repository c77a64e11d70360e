import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { refuseOnBreak } from "../breaks/on-break.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { inCall } from "./connection.ts";
import { type LockedCall, standingCall } from "./standing.ts";

/** Hands a call that goes on to a colleague, inside the act that has locked it. Rungs and lines stay; what comes now is the receiver's. */
export async function handCall(
  tx: Kysely<Schema>,
  { call, toAccountId, by }: { call: LockedCall; toAccountId: number; by: Actor },
): Promise<void> {
  if (call.ended_at !== null || call.hung_up_at !== null) throw new Refusal("call.ended");
  if (call.account_id === toAccountId) return;
  await refuseOnBreak(tx, toAccountId);
  const other = await standingCall(tx, { accountId: toAccountId });
  if (other && (await inCall(tx, toAccountId)))
    throw new Refusal("call.already_in_one", { call: other.id, number: other.caseNumber });
  await tx.updateTable("calls").set({ account_id: toAccountId }).where("id", "=", call.id).execute();
  await happened(tx, {
    what: "call.handed",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { call: call.id, from: call.account_id, to: toAccountId },
  });
}
