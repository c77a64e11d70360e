import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { MailInHand } from "./mail-in-hand.ts";

export interface KnownMessage {
  mailId: number | null;
  messageId: number;
  caseNumber: number;
  /** Whether it is from the same sender; else a Message-ID was used twice, by mistake or to hide another's mail. */
  sameSender: boolean;
}

/** The message that this mail has become already: one with its Message-ID, or one made of the very same bytes. */
export async function findDuplicate(
  tx: Kysely<Schema>,
  { rfcMessageId, sender, inHand }: { rfcMessageId: string | null; sender: string; inHand: MailInHand },
): Promise<KnownMessage | undefined> {
  const { rows } = await sql<{
    mail_id: number | null;
    id: number;
    case_number: number;
    author_address: string;
    same_bytes: boolean;
  }>`
    select id, mail_id, case_number, author_address, false as same_bytes from messages
      where direction = 'in' and rfc_message_id = ${rfcMessageId}
    union all
    select message_id, id, case_number, from_address, true from mails
      where sha256 = ${inHand.sha256} and id <> ${inHand.id} and message_id is not null and fate in ('message', 'automatic')
    order by same_bytes desc limit 1`.execute(tx);
  const found = rows[0];
  return (
    found && {
      mailId: found.mail_id,
      messageId: found.id,
      caseNumber: found.case_number,
      sameSender: found.same_bytes || found.author_address.toLowerCase() === sender,
    }
  );
}

/** Whether two mails with one Message-ID met while both were being settled: the later one looks again and finds the earlier. */
export const metItsDouble = (error: unknown): boolean =>
  error instanceof Error && (error as Error & { constraint?: string }).constraint === "messages_rfc_in";
