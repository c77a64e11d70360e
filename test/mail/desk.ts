import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type ArrivedMail, recordMails } from "#desk/channels/mail/ledger/recording.ts";
import { readMail } from "#desk/channels/mail/reading/read-mail.ts";
import { inTurn } from "#desk/channels/mail/settling/in-turn.ts";
import { settleMail, type Tools } from "#desk/channels/mail/settling/settling.ts";
import { messageIdFor } from "#desk/channels/mail/writing/tokens.ts";

export const SECRET = "a secret of forty characters or even more";

export const tools = (): Tools => ({ read: readMail, secret: SECRET, inTurn: inTurn() });

/** Takes a mail in as the listener does, and settles it. */
export async function takeIn(
  db: Kysely<Schema>,
  raw: Buffer,
  { mailboxId, envelopeTo = ["pomoc@szewc.example"], ...arrived }: Partial<ArrivedMail> & { mailboxId: number | null },
) {
  const [id] = await recordMails(db, [
    { route: "smtp", raw, envelopeFrom: "marian@wojcik.example", envelopeTo, ...arrived, mailboxId },
  ]);
  await settleMail(db, { id: id! }, tools());
  return mailById(db, id!);
}

export const mailById = (db: Kysely<Schema>, id: number) =>
  db.selectFrom("mails").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

/** What an agent wrote into a case and the relay took; answers to it name the Message-ID that comes back. */
export async function sentReply(
  db: Kysely<Schema>,
  { caseNumber, authorId = null }: { caseNumber: number; authorId?: number | null },
) {
  const { customer_id } = await db
    .selectFrom("cases")
    .select("customer_id")
    .where("number", "=", caseNumber)
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto("messages")
    .values({
      case_number: caseNumber,
      customer_id,
      direction: "out",
      channel: "mail",
      text: "Sprawdzamy to.",
      author_id: authorId,
      delivery: "sent",
      sent_at: new Date(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const rfcMessageId = messageIdFor({ caseNumber, messageKey: id, domain: "szewc.example" }, SECRET);
  await db.updateTable("messages").set({ rfc_message_id: rfcMessageId }).where("id", "=", id).execute();
  return { id, rfcMessageId };
}
