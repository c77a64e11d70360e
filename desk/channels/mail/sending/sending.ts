import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../../../accounts/actor.ts";
import { happened } from "../../../happenings/writing.ts";
import { UnwritableMail } from "../writing/compose.ts";
import { messageIdFor } from "../writing/tokens.ts";
import { countAutomatic, refuseAutomatic } from "./automatic-cap.ts";
import { composeMessage } from "./composing.ts";
import { gatherOutgoing, type Outgoing } from "./outgoing.ts";
import { isTimeToWarn, nextPause } from "./pauses.ts";
import { failureOf } from "./refused.ts";
import { NoWayOut, type OutgoingConfig, wayOut } from "./relays.ts";
import { warnOfUndelivered } from "./undelivered.ts";

export interface SendingConfig extends OutgoingConfig {
  url: string;
}

/** A message that we alone may send for a while (`outbox.ts`). */
export interface InHand {
  messageId: number;
  /** When it was first tried to send it. */
  begun: Date;
}

/**
 * Sends a message by mail that is in our hand. Its Message-ID is written down before it leaves: when the process ends between the relay's yes
 * and our note of it, the mail is sent again as the same mail, and its receiver keeps one.
 */
export async function sendInHand(db: Kysely<Schema>, { messageId, begun }: InHand, config: SendingConfig): Promise<void> {
  const outgoing = await gatherOutgoing(db, messageId);
  const { to, mailbox } = outgoing;
  if (!to) return fail(db, outgoing, "no_address");
  if (!mailbox) return fail(db, outgoing, "no_mailbox");
  if (outgoing.automatic) {
    const because = await refuseAutomatic(db, { address: to.address, subject: outgoing.subject, messageId });
    if (because) return leaveUnsent(db, outgoing, because);
  }
  try {
    const way = wayOut(mailbox, config);
    const rfcMessageId = outgoing.rfcMessageId ?? (await nameMail(db, outgoing, mailbox.address, config.secret));
    await way.send(await composeMessage({ ...outgoing, to, mailbox, rfcMessageId }, config));
  } catch (error) {
    if (error instanceof NoWayOut) return fail(db, outgoing, error.trouble);
    if (error instanceof UnwritableMail) return fail(db, outgoing, "unwritable");
    const { permanent, trouble } = failureOf(error);
    const pause = permanent ? null : nextPause(begun, new Date());
    return pause === null ? fail(db, outgoing, trouble) : tryAgain(db, outgoing, { trouble, pause, begun });
  }
  await markSent(db, outgoing, to.address);
}

async function nameMail(
  db: Kysely<Schema>,
  { messageId, caseNumber }: Outgoing,
  address: string,
  secret: string,
): Promise<string> {
  const id = messageIdFor({ caseNumber, messageKey: messageId, domain: address.slice(address.lastIndexOf("@") + 1) }, secret);
  await db.updateTable("messages").set({ rfc_message_id: id }).where("id", "=", messageId).execute();
  return id;
}

async function markSent(
  db: Kysely<Schema>,
  { messageId, caseNumber, customerId, automatic }: Outgoing,
  address: string,
): Promise<void> {
  await db.transaction().execute(async (tx) => {
    // Its bounce may have been faster than we.
    const marked = await tx
      .updateTable("messages")
      .set({ delivery: "sent", delivery_trouble: null, sent_at: new Date() })
      .where("id", "=", messageId)
      .where("delivery", "=", "queued")
      .returning("id")
      .executeTakeFirst();
    if (!marked) return;
    if (automatic) await countAutomatic(tx, address);
    await happened(tx, { what: "message.sent", by: theDesk, caseNumber, customerId, detail: { message: messageId } });
  });
}

async function tryAgain(
  db: Kysely<Schema>,
  { messageId, caseNumber, customerId }: Outgoing,
  { trouble, pause, begun }: { trouble: string; pause: number; begun: Date },
): Promise<void> {
  const at = new Date(Date.now() + pause);
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("messages")
      .set({ delivery_trouble: trouble, send_at: at })
      .where("id", "=", messageId)
      .where("delivery", "=", "queued")
      .execute();
    if (isTimeToWarn(begun, new Date())) await warnOfUndelivered(tx, { messageId, caseNumber });
    await happened(tx, {
      what: "message.put_off",
      by: theDesk,
      caseNumber,
      customerId,
      detail: { message: messageId, trouble, at },
    });
  });
}

async function fail(db: Kysely<Schema>, { messageId, caseNumber, customerId }: Outgoing, trouble: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.updateTable("messages").set({ delivery: "failed", delivery_trouble: trouble }).where("id", "=", messageId).execute();
    await warnOfUndelivered(tx, { messageId, caseNumber });
    await happened(tx, { what: "message.failed", by: theDesk, caseNumber, customerId, detail: { message: messageId, trouble } });
  });
}

/** An automatic mail that could be talking to a machine stays in the case, where it says why nobody got it. */
async function leaveUnsent(db: Kysely<Schema>, { messageId, caseNumber, customerId }: Outgoing, because: string): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.updateTable("messages").set({ delivery: "none", delivery_trouble: because }).where("id", "=", messageId).execute();
    await happened(tx, {
      what: "message.left_unsent",
      by: theDesk,
      caseNumber,
      customerId,
      detail: { message: messageId, because },
    });
  });
}
