import type { Transaction } from "kysely";
import type { Schema } from "#database/schema.ts";
import { isBlocked } from "../../../spam/blocking.ts";
import type { MailAddress, ReadMail } from "../reading/mail.ts";
import { threadSignals } from "../writing/threading.ts";
import { isOurs, mannerOf } from "./automatic.ts";
import { findDuplicate } from "./duplicate.ts";
import { quarantine, settleAs } from "./fate.ts";
import type { MailInHand, ReceivingMailbox } from "./mail-in-hand.ts";
import { addToCase, startFromMail } from "./message.ts";
import { senderOf } from "./sender.ts";
import { findThread } from "./thread.ts";

export interface Readable {
  inHand: MailInHand & { mailbox: ReceivingMailbox };
  mail: ReadMail;
  secret: string;
  secondReading?: boolean;
}

/** Settles a mail that could be read, is no bounce, and came to a mailbox of ours. */
export async function settleByContent(tx: Transaction<Schema>, { inHand, mail, secret, secondReading }: Readable): Promise<void> {
  const sender = senderOf(mail, inHand);
  const known = await findDuplicate(tx, { rfcMessageId: mail.messageId, sender: sender.address, inHand });
  if (known?.sameSender) {
    return settleAs(tx, inHand.id, {
      fate: "duplicate",
      caseNumber: known.caseNumber,
      messageId: known.messageId,
      duplicateOf: known.mailId,
      mail,
    });
  }
  if (await isBlocked(tx, sender.address)) return quarantine(tx, inHand.id, { cause: "blocked_sender", mail });
  // Two people's mails with one Message-ID are two mails: the second is kept without it.
  const rfcMessageId = known ? null : mail.messageId;
  const manner = mannerOf(mail, inHand, secret);
  const { automatic, unanswered } = manner;
  const signals = isOurs(mail, manner, inHand) ? [] : threadSignals(mail, secret);
  const thread = await findThread(tx, signals, sender.address);

  if (automatic && !thread) return settleAs(tx, inHand.id, { fate: "automatic", cause: automatic, mail });
  const arrival = { inHand, mail, sender, rfcMessageId, automatic, secondReading };
  const place = thread
    ? await addToCase(tx, arrival, thread)
    : await startFromMail(tx, arrival, { acknowledged: unanswered === null });
  await settleAs(tx, inHand.id, { fate: automatic ? "automatic" : "message", cause: automatic ?? unanswered, ...place, mail });
}

export interface Arriving {
  inHand: MailInHand & { mailbox: ReceivingMailbox };
  mail: ReadMail;
  sender: MailAddress;
  rfcMessageId: string | null;
  automatic: string | null;
  secondReading?: boolean;
}
