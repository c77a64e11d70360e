import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../../../accounts/actor.ts";
import { happened } from "../../../happenings/writing.ts";
import type { ReadMail } from "../reading/mail.ts";

export interface Settled {
  fate: "message" | "duplicate" | "bounce" | "automatic" | "quarantined" | "discarded";
  /** A code: why it is quarantined or automatic, or why it got no automatic answer. */
  cause?: string | null;
  caseNumber?: number | null;
  messageId?: number | null;
  duplicateOf?: number | null;
  /** What could be read of the mail. */
  mail?: Pick<ReadMail, "from" | "subject" | "messageId">;
  /** The account that decided; none for the desk itself. */
  settledBy?: number | null;
}

/** Writes into the ledger what became of a mail. */
export async function settleAs(tx: Kysely<Schema>, id: number, settled: Settled): Promise<void> {
  const { fate, cause = null, caseNumber = null, messageId = null, duplicateOf = null, mail, settledBy = null } = settled;
  await tx
    .updateTable("mails")
    .set({
      fate,
      cause,
      case_number: caseNumber,
      message_id: messageId,
      duplicate_of: duplicateOf,
      settled_at: new Date(),
      settled_by: settledBy,
      ...(mail && {
        from_address: mail.from?.address.slice(0, 320) ?? "",
        subject: mail.subject.slice(0, 998),
        rfc_message_id: mail.messageId,
      }),
    })
    .where("id", "=", id)
    .execute();
}

/** Sets a mail aside where people see it and why, so that it neither gets lost nor stands in the way of others. */
export async function quarantine(
  tx: Kysely<Schema>,
  id: number,
  { cause, mail }: { cause: string; mail?: ReadMail },
): Promise<void> {
  await settleAs(tx, id, { fate: "quarantined", cause, mail });
  await happened(tx, { what: "mail.quarantined", by: theDesk, detail: { mail: id, cause } });
}
