import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { customerPageUrl } from "../../cases/page-link.ts";
import { transcript } from "../../conversations/letters/chat.ts";
import { plainEmail } from "../../customers/finding.ts";
import { theFirm } from "../../firm/reading.ts";
import { happened } from "../../happenings/writing.ts";
import { later } from "../../later.ts";
import { Refusal } from "../../refusal.ts";
import { countAutomatic, refuseAutomatic } from "../mail/sending/automatic-cap.ts";
import { subjectTagFor } from "../mail/writing/tokens.ts";
import type { OpenChat } from "./chat.ts";
import { chatNews } from "./showing.ts";

const MOST = 3;
const LINES = 1000;

export interface TranscriptWish {
  chat: OpenChat;
  email: string;
  config: { url: string; secret: string };
}

/**
 * Sends what was said in a chat to an address, on request. It goes to whatever address was typed: only once somebody here has answered, and three times
 * at most, so that nobody can advertise through us. An address nobody has yet becomes the customer's; whose it was before is not told.
 */
export async function sendTranscript(db: Kysely<Schema>, { chat, email, config }: TranscriptWish): Promise<void> {
  const address = plainEmail(email);
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ subject: string; mailbox_id: number | null; page_version: number; answered: boolean }>`
      with mine as (
        update chats set transcripts = transcripts + 1, seen_at = now(), settled_at = null
        where id = ${chat.id} and ended_at is null and transcripts < ${MOST} returning case_number
      )
      select c.subject, c.mailbox_id, c.page_version, exists (
        select from messages where case_number = c.number and direction = 'out' and author_id is not null and delivery <> 'withdrawn') as answered
      from mine join cases c on c.number = mine.case_number`.execute(tx);
    const found = rows[0];
    if (!found) throw new Refusal("chat.transcripts_enough");
    if (!found.answered) throw new Refusal("chat.nothing_said_yet");
    if (await refuseAutomatic(tx, { address, subject: found.subject, messageId: 0 }))
      throw new Refusal("chat.transcripts_enough");
    const [{ lines }, firm] = await Promise.all([chatNews(tx, { caseNumber: chat.caseNumber, most: LINES }), theFirm(tx)]);
    const { subject, text } = transcript({
      language: chat.language,
      timeZone: firm.timeZone,
      caseNumber: chat.caseNumber,
      firm: firm.name,
      lines,
      pageUrl: customerPageUrl(config, chat.caseNumber, found.page_version),
    });
    const { id: letterId } = await tx
      .insertInto("letters")
      .values({
        to_address: address,
        mailbox_id: found.mailbox_id,
        subject: `${subject} ${subjectTagFor(chat.caseNumber)}`,
        text,
        language: chat.language,
      })
      .returning("id")
      .executeTakeFirstOrThrow();
    await later(tx, "send_letter", { letterId });
    await countAutomatic(tx, address);
    await tx
      .insertInto("customer_addresses")
      .values({ customer_id: chat.customerId, kind: "email", value: address })
      .onConflict((clash) => clash.doNothing())
      .execute();
    await happened(tx, {
      what: "chat.transcript_sent",
      by: { kind: "customer", customerId: chat.customerId, name: "" },
      caseNumber: chat.caseNumber,
      customerId: chat.customerId,
      detail: { letter: letterId },
    });
  });
}
