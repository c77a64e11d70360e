import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { lockWaiting } from "./locking.ts";

interface Answering {
  id: number;
  by: Actor;
}

/** Says that one has read the briefing. Said twice it is said once. */
export async function readTransfer(db: Kysely<Schema>, { id, by }: Answering): Promise<void> {
  const me = personOf(by);
  await db.transaction().execute(async (tx) => {
    const { transfer, found } = await lockWaiting(tx, id);
    if (transfer.to_id !== me.id) throw new Refusal("transfer.not_yours");
    if (found.state === "closed") throw new Refusal("case.closed");
    if (transfer.read_at !== null) return;
    await tx.updateTable("transfers").set({ read_at: new Date() }).where("id", "=", id).execute();
    await tell(tx, { id, accountId: transfer.from_id, kind: "transfer_read", caseNumber: found.number });
    await happened(tx, {
      what: "transfer.read",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { transfer: id },
    });
  });
}

/** Says no, with the reason. The case stays where it is. */
export async function declineTransfer(db: Kysely<Schema>, { id, because, by }: Answering & { because: string }): Promise<void> {
  const me = personOf(by);
  await db.transaction().execute(async (tx) => {
    const { transfer, found } = await lockWaiting(tx, id);
    if (transfer.to_id !== me.id) throw new Refusal("transfer.not_yours");
    await tx
      .updateTable("transfers")
      .set({ ended_at: new Date(), ended_because: "declined", ended_words: because })
      .where("id", "=", id)
      .execute();
    await tell(tx, { id, accountId: transfer.from_id, kind: "transfer_declined", caseNumber: found.number });
    await happened(tx, {
      what: "transfer.declined",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { transfer: id },
    });
  });
}

/** Asks no longer. What was asked leaves the receiver's screen by itself. */
export async function takeBackTransfer(db: Kysely<Schema>, { id, by }: Answering): Promise<void> {
  const me = personOf(by);
  await db.transaction().execute(async (tx) => {
    const { transfer, found } = await lockWaiting(tx, id);
    if (transfer.from_id !== me.id) throw new Refusal("transfer.not_yours");
    await tx.updateTable("transfers").set({ ended_at: new Date(), ended_because: "taken_back" }).where("id", "=", id).execute();
    await happened(tx, {
      what: "transfer.taken_back",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { transfer: id },
    });
  });
}

export async function tell(
  tx: Kysely<Schema>,
  given: { id: number; accountId: number; kind: "transfer_read" | "transfer_declined" | "transfer_taken"; caseNumber: number },
): Promise<void> {
  await tx
    .insertInto("notices")
    .values({ account_id: given.accountId, kind: given.kind, case_number: given.caseNumber, transfer_id: given.id })
    .execute();
}
