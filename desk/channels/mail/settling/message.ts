import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../../../accounts/actor.ts";
import { openCase } from "../../../cases/opening.ts";
import type { Words } from "../../../conversations/arriving.ts";
import { receiveMessage } from "../../../conversations/receiving.ts";
import { languageOf, preview } from "../../../conversations/understanding.ts";
import { findOrMakeCustomer } from "../../../customers/finding.ts";
import { later } from "../../../later.ts";
import type { Arriving } from "./settling-by-content.ts";
import type { Thread } from "./thread.ts";

export interface Place {
  caseNumber: number;
  messageId: number;
}

/** Makes a mail a message of the case it belongs to. Whoever wrote it, the case stays its customer's. */
export async function addToCase(
  tx: Kysely<Schema>,
  arriving: Arriving,
  thread: Pick<Thread, "caseNumber" | "customerId" | "isCustomer">,
): Promise<Place> {
  const { caseNumber, customerId, isCustomer } = thread;
  const { messageId } = await receiveMessage(tx, { caseNumber, ...wordsOf(arriving, customerId), otherSender: !isCustomer });
  return { caseNumber, messageId };
}

/** Opens a case with a mail that belongs to none yet, and lets its sender know, unless that could answer a machine. */
export async function startFromMail(
  tx: Kysely<Schema>,
  arriving: Arriving,
  { acknowledged }: { acknowledged: boolean },
): Promise<Place> {
  const { mail, sender, inHand } = arriving;
  const { mailbox } = inHand;
  const language = languageOf(mail.text || mail.subject, mailbox.language);
  const customer = await findOrMakeCustomer(tx, { name: sender.name, email: sender.address || undefined, language, by: theDesk });
  const { number, messageId } = await openCase(tx, {
    subject: mail.subject || preview(mail.text),
    channel: "mail",
    language,
    mailboxId: mailbox.id,
    teamId: mailbox.teamId,
    by: { kind: "customer", customerId: customer.id, name: sender.name },
    words: wordsOf(arriving, customer.id),
  });
  if (acknowledged && sender.address) await later(tx, "acknowledge_case", { caseNumber: number, messageId });
  return { caseNumber: number, messageId };
}

function wordsOf({ mail, sender, inHand, rfcMessageId, automatic, secondReading }: Arriving, customerId: number): Words {
  return {
    customerId,
    channel: "mail",
    author: sender,
    automatic,
    text: mail.text,
    quoted: mail.quoted,
    signature: mail.signature,
    html: mail.html,
    rfcMessageId,
    rfcInReplyTo: mail.inReplyTo,
    mailId: inHand.id,
    receivedAt: inHand.receivedAt,
    attachments: mail.attachments.map(({ cid, ...file }) => ({ ...file, contentId: cid })),
    secondReading,
  };
}
