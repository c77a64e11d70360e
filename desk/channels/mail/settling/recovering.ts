import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { sayIn } from "#words/all.ts";
import { type Actor, accountIdOf } from "../../../accounts/actor.ts";
import { must } from "../../../accounts/may.ts";
import { happened } from "../../../happenings/writing.ts";
import { Refusal } from "../../../refusal.ts";
import { sha256 } from "../ledger/recording.ts";
import type { ReadMail } from "../reading/mail.ts";
import { UnreadableMail } from "../reading/unreadable-mail.ts";
import { threadSignals } from "../writing/threading.ts";
import { settleAs } from "./fate.ts";
import { type MailInHand, type ReceivingMailbox, takeInHand } from "./mail-in-hand.ts";
import { addToCase, type Place, startFromMail } from "./message.ts";
import { senderOf } from "./sender.ts";
import { SetAside } from "./set-aside.ts";
import { originalOf, type Tools } from "./settling.ts";
import { findThread } from "./thread.ts";

interface Recovery {
  id: number;
  by: Actor;
  tools: Pick<Tools, "read" | "secret" | "secondReading">;
}

/**
 * Makes a message of a mail that the desk had set aside. One that cannot be read becomes a message too: a sentence that says so,
 * with the original as its attachment. Nobody gets an automatic answer to it.
 */
export async function recoverMail(db: Kysely<Schema>, { id, by, tools }: Recovery): Promise<Place> {
  must(by, "ledger");
  const raw = await originalOf(db, id);
  if (!raw) throw new Refusal("mail.unknown");
  const read = await tools.read(raw).catch((error) => {
    if (error instanceof UnreadableMail || error instanceof SetAside) return null;
    throw error;
  });
  return db.transaction().execute(async (tx) => {
    const inHand = await takeInHand(tx, id);
    if (!inHand) throw new Refusal("mail.unknown");
    if (inHand.fate === "message" || inHand.fate === "received") throw new Refusal("mail.already_message");
    if (await isMessageAlready(tx, id)) throw new Refusal("mail.already_message");
    const mailbox = inHand.mailbox ?? (await firstMailbox(tx));
    if (!mailbox) throw new Refusal("mail.no_mailbox");

    const mail = read ?? unreadable(raw, inHand, mailbox);
    const sender = senderOf(mail, inHand);
    const taken = mail.messageId ? await isTaken(tx, mail.messageId) : false;
    const arriving = {
      inHand: { ...inHand, mailbox },
      mail,
      sender,
      rfcMessageId: taken ? null : mail.messageId,
      automatic: null,
      // Of a mail that nobody could read there are only our own words.
      secondReading: tools.secondReading && read !== null,
    };
    const thread = await findThread(tx, threadSignals(mail, tools.secret), sender.address);
    const place = thread ? await addToCase(tx, arriving, thread) : await startFromMail(tx, arriving, { acknowledged: false });
    await settleAs(tx, id, { fate: "message", cause: "recovered", ...place, mail, settledBy: accountIdOf(by) });
    await happened(tx, {
      what: "mail.recovered",
      by,
      caseNumber: place.caseNumber,
      detail: { mail: id, message: place.messageId },
    });
    return place;
  });
}

/** Says that a mail which was set aside needs nothing. Its original stays. */
export async function discardMail(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  must(by, "ledger");
  await db.transaction().execute(async (tx) => {
    const inHand = await takeInHand(tx, id);
    if (!inHand || inHand.fate === "received") throw new Refusal("mail.unknown");
    if (inHand.fate === "message") throw new Refusal("mail.already_message");
    await tx
      .updateTable("mails")
      .set({ fate: "discarded", settled_at: new Date(), settled_by: accountIdOf(by) })
      .where("id", "=", id)
      .execute();
    await happened(tx, { what: "mail.discarded", by, detail: { mail: id } });
  });
}

function unreadable(raw: Buffer, inHand: MailInHand, mailbox: ReceivingMailbox): ReadMail {
  const say = sayIn(mailbox.language);
  return {
    from: null,
    to: [],
    cc: [],
    replyTo: [],
    deliveredTo: inHand.envelopeTo,
    subject: say("ledger.unreadable_subject", { from: inHand.envelopeFrom || say("ledger.unknown_sender") }),
    messageId: null,
    inReplyTo: null,
    references: [],
    date: null,
    text: say("ledger.unreadable_text"),
    quoted: "",
    signature: "",
    html: null,
    attachments: [
      {
        name: `mail-${inHand.id}.eml`,
        type: "message/rfc822",
        size: raw.byteLength,
        sha256: sha256(raw),
        inline: false,
        cid: null,
        content: raw,
      },
    ],
    auto: null,
    bounce: null,
    listId: null,
  };
}

/** An automatic mail that belongs to a case is a message there, whatever the ledger calls it. */
async function isMessageAlready(tx: Kysely<Schema>, id: number): Promise<boolean> {
  const made = await tx
    .selectFrom("mails")
    .innerJoin("messages", "messages.id", "mails.message_id")
    .select("messages.id")
    .where("mails.id", "=", id)
    .whereRef("messages.mail_id", "=", "mails.id")
    .executeTakeFirst();
  return made !== undefined;
}

async function isTaken(tx: Kysely<Schema>, messageId: string): Promise<boolean> {
  const other = await tx
    .selectFrom("messages")
    .select("id")
    .where("direction", "=", "in")
    .where("rfc_message_id", "=", messageId)
    .executeTakeFirst();
  return other !== undefined;
}

async function firstMailbox(tx: Kysely<Schema>): Promise<ReceivingMailbox | undefined> {
  const row = await tx
    .selectFrom("mailboxes")
    .select(["id", "address", "language", "team_id"])
    .where("closed_at", "is", null)
    .orderBy("id")
    .executeTakeFirst();
  return row && { id: row.id, address: row.address, language: row.language, teamId: row.team_id };
}
