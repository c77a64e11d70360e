import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../../../accounts/actor.ts";
import { placeInQueue } from "../../../cases/placing.ts";
import { endSnooze } from "../../../cases/snoozing/waking.ts";
import { happened } from "../../../happenings/writing.ts";
import { oweNews } from "../../../promises/owing.ts";
import type { Bounce } from "../reading/mail.ts";
import { warnOfUndelivered } from "../sending/undelivered.ts";
import { readOurMessageId } from "../writing/tokens.ts";

export interface Bounced {
  caseNumber: number | null;
  messageId: number | null;
}

/**
 * Hangs a bounce on the message that came back: it counts as not delivered, its owner hears of it, and the case is ours again, since
 * the customer has not read what we wrote. An address that will never work is remembered as such (RFC 3463: class 5 is permanent).
 * @returns null where the bounce is of no message of ours
 */
export async function attachBounce(tx: Kysely<Schema>, bounce: Bounce, secret: string): Promise<Bounced | null> {
  if (!bounce.originalMessageId) return null;
  const sent = await tx
    .selectFrom("messages")
    .select(["id", "case_number", "customer_id", "delivery"])
    .where("direction", "=", "out")
    .where("rfc_message_id", "=", bounce.originalMessageId)
    .forUpdate()
    .executeTakeFirst();
  if (!sent) return (await attachToLetter(tx, bounce, secret)) ? { caseNumber: null, messageId: null } : null;

  const { failed, hard } = bounce;
  const delivery = failed ? "bounced" : sent.delivery;
  const trouble = troubleOf(bounce);
  await tx.updateTable("messages").set({ delivery, delivery_trouble: trouble }).where("id", "=", sent.id).execute();
  if (hard) {
    await sql`update customer_addresses set undeliverable_since = coalesce(undeliverable_since, now())
      where customer_id = ${sent.customer_id} and kind = 'email' and value = ${bounce.recipient.toLowerCase()}`.execute(tx);
  }
  if (failed) {
    const open = await tx
      .updateTable("cases")
      .set({ waiting_for: "us" })
      .where("number", "=", sent.case_number)
      .where("state", "=", "open")
      .returning("number")
      .executeTakeFirst();
    if (open) {
      await endSnooze(tx, { number: sent.case_number, because: "message", by: theDesk });
      await oweNews(tx, sent.case_number);
      await placeInQueue(tx, sent.case_number);
    }
    await warnOfUndelivered(tx, { messageId: sent.id, caseNumber: sent.case_number });
  }
  await happened(tx, {
    what: failed ? "message.bounced" : "message.delayed",
    by: theDesk,
    caseNumber: sent.case_number,
    customerId: sent.customer_id,
    detail: { message: sent.id, status: bounce.status, reason: bounce.reason.slice(0, 500) },
  });
  return { caseNumber: sent.case_number, messageId: sent.id };
}

async function attachToLetter(tx: Kysely<Schema>, bounce: Bounce, secret: string): Promise<boolean> {
  const key = readOurMessageId(bounce.originalMessageId ?? "", secret)?.messageKey.match(/^letter-(\d+)$/)?.[1];
  if (!key) return false;
  await tx
    .updateTable("letters")
    .set({ trouble: troubleOf(bounce) })
    .where("id", "=", Number(key))
    .execute();
  return true;
}

const troubleOf = ({ failed, status, reason }: Bounce): string =>
  `${failed ? "bounced" : "delayed"}:${[status, reason].filter(Boolean).join(" ").slice(0, 300)}`;
