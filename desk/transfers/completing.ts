import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { startBreak } from "../breaks/starting.ts";
import { handCall } from "../calls/handing.ts";
import { giveCase } from "../cases/assigning.ts";
import { wasHardFor } from "../load/hard-today.ts";
import { happened } from "../happenings/writing.ts";
import { followIn } from "../library/following.ts";
import { Refusal } from "../refusal.ts";
import { tell } from "./answering.ts";
import { lockWaiting } from "./locking.ts";

/**
 * Hands the case over, and with it the call that stands on it: the owner changes, its open promises go along, followers hear of it. Never before the receiver has said that they read the
 * briefing, which the table holds, too. Whoever gives a hard call away has their break from then on. Either side may say that it is done: who puts a call through, or who takes it up.
 * @returns the assignment, which can be taken back as any other; null where a call went along, which nothing brings back
 */
export async function completeTransfer(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<number | null> {
  const me = personOf(by);
  return db.transaction().execute(async (tx) => {
    const { transfer, found, call } = await lockWaiting(tx, id);
    if (me.id !== transfer.from_id && me.id !== transfer.to_id) throw new Refusal("transfer.not_yours");
    if (found.state === "closed") throw new Refusal("case.closed");
    if (transfer.read_at === null) throw new Refusal("transfer.unread");
    // A call that has ended meanwhile is not handed on, nor one whose connection is over: its case is.
    if (call?.ended_at === null && call.hung_up_at === null && call.account_id === transfer.from_id) {
      await handCall(tx, { call, toAccountId: transfer.to_id, by });
      // For whoever gives it away the call is over.
      const giver = { call: call.id, accountId: transfer.from_id };
      if (await wasHardFor(tx, giver)) await startBreak(tx, { accountId: giver.accountId, because: "hard_call" });
    }
    await tx.updateTable("transfers").set({ completed_at: new Date(), completed_by: me.id }).where("id", "=", id).execute();
    const assigned = await giveCase(tx, { number: found.number, ownerId: transfer.to_id, by, more: { transfer: id } });
    if (transfer.path !== null) await followIn(tx, { number: found.number, shelf: "paths", slug: transfer.path, by });
    if (me.id === transfer.from_id)
      await tx
        .insertInto("notices")
        .values({ account_id: transfer.to_id, kind: "assigned", case_number: found.number })
        .execute();
    else await tell(tx, { id, accountId: transfer.from_id, kind: "transfer_taken", caseNumber: found.number });
    await happened(tx, {
      what: "transfer.completed",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { transfer: id, from: transfer.from_id, to: transfer.to_id },
    });
    return call?.ended_at === null ? null : assigned;
  });
}
