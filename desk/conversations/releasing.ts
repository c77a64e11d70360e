import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

interface Asked {
  id: number;
  by: Actor;
}

/** Sends a held message without waiting for its undo time to pass. */
export const releaseMessage = (db: Kysely<Schema>, asked: Asked): Promise<void> =>
  sendFrom(db, asked, { delivery: "held", what: "message.released", refusal: "message.not_held" });

/** Tries again to send a message that failed or came back. */
export const retryMessage = (db: Kysely<Schema>, asked: Asked): Promise<void> =>
  sendFrom(db, asked, { delivery: "failed", what: "message.retried", refusal: "message.not_failed" });

interface Step {
  delivery: "held" | "failed";
  what: string;
  refusal: string;
}

async function sendFrom(db: Kysely<Schema>, { id, by }: Asked, { delivery, what, refusal }: Step): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ case_number: number; customer_id: number }>`
      update messages set delivery = 'queued', send_at = now(), first_tried_at = null, delivery_trouble = null
      where id = ${id} and (delivery = ${delivery} or (${delivery} = 'failed' and delivery = 'bounced'))
      returning case_number, customer_id`.execute(tx);
    if (!rows[0]) {
      const known = await tx.selectFrom("messages").select("id").where("id", "=", id).executeTakeFirst();
      throw new Refusal(known ? refusal : "message.unknown");
    }
    await happened(tx, { what, by, caseNumber: rows[0].case_number, customerId: rows[0].customer_id, detail: { message: id } });
  });
}
