import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { takeDue } from "#desk/channels/mail/sending/outbox.ts";
import { type SendingConfig, sendInHand } from "#desk/channels/mail/sending/sending.ts";

/** Sends what is due, one after the other. Answers with how many it took in hand. */
export async function sendDue(db: Kysely<Schema>, config: SendingConfig): Promise<number> {
  const due = await takeDue(db, 10);
  for (const inHand of due) await sendInHand(db, inHand, config);
  return due.length;
}
