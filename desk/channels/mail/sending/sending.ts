import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../../../accounts/actor.ts";
import { sendingKey } from "../../../conversations/writing-out.ts";
import { happened } from "../../../happenings/writing.ts";
import { later } from "../../../later.ts";
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

interface Sending {
  messageId: number;
  /** When it was first tried, as an ISO text; undefined the first time. */
  since?: string;
}

// Longer than an attempt can take: whoever finds a message in hand for longer may take it.
const IN_HAND_SECONDS = 90;
const SLOWEST_BYTES_A_SECOND = 50_000;

/**
 * Sends a message by mail, if its time has come and nobody else is at it. Its Message-ID is written down before it leaves: when the
 * process ends between the relay's yes and our note of it, the mail is sent again as the same mail, and its receiver keeps one.
 */
export async function sendMessage(db: Kysely<Schema>, { messageId, since }: Sending, config: SendingConfig): Promise<void> {
  if (!(await takeInHand(db, messageId))) return comeBackWhenDue(db, messageId, since);
  const begun = since ? new Date(since) : new Date();
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

/** True for one caller at a time: the row says until when a message is in hand. */
async function takeInHand(db: Kysely<Schema>, messageId: number): Promise<boolean> {
  const { rows } = await sql`
    update messages set delivery = 'queued', send_at = now() + make_interval(secs => ${IN_HAND_SECONDS} + coalesce(
      (select sum(size) from attachments where message_id = ${messageId}), 0) / ${SLOWEST_BYTES_A_SECOND})
    where id = ${messageId} and direction = 'out' and delivery in ('held', 'queued') and send_at <= now() + interval '1 second'
    returning id`.execute(db);
  return rows.length > 0;
}

async function comeBackWhenDue(db: Kysely<Schema>, messageId: number, since: string | undefined): Promise<void> {
  const waiting = await db
    .selectFrom("messages")
    .select("send_at")
    .where("id", "=", messageId)
    .where("delivery", "in", ["held", "queued"])
    .executeTakeFirst();
  if (waiting?.send_at)
    await later(db, "send_message", { messageId, since }, { runAt: waiting.send_at, key: sendingKey(messageId) });
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
    await later(tx, "send_message", { messageId, since: begun.toISOString() }, { runAt: at, key: sendingKey(messageId) });
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
