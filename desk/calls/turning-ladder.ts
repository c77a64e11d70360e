import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockOwnStandingCall, visitsOf } from "./standing.ts";

/** Turns the ladder on for a call with a colleague, or off where it is not needed; not off once a rung was taken. */
export async function turnLadder(tx: Kysely<Schema>, { id, on, by }: { id: number; on: boolean; by: Actor }): Promise<void> {
  const call = await lockOwnStandingCall(tx, { id, by });
  if (call.ladder_on === on) return;
  if (!on && (await visitsOf(tx, id)).length > 0) throw new Refusal("rung.stands");
  await tx.updateTable("calls").set({ ladder_on: on }).where("id", "=", id).execute();
  await happened(tx, {
    what: "call.ladder_turned",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { call: id, on },
  });
}
