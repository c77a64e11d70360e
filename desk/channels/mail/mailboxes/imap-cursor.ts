import type { Kysely } from "kysely";
import { retrying } from "#database/retrying.ts";
import type { Schema } from "#database/schema.ts";
import { type ArrivedMail, recordMails } from "../ledger/recording.ts";

export interface ImapCursor {
  mailboxId: number;
  folder: string;
  uidValidity: number;
  lastUid: number;
}

/** How far a folder has been read; undefined before the first time. */
export async function readCursor(
  db: Kysely<Schema>,
  { mailboxId, folder }: Pick<ImapCursor, "mailboxId" | "folder">,
): Promise<ImapCursor | undefined> {
  const row = await db
    .selectFrom("imap_cursors")
    .select(["uid_validity", "last_uid"])
    .where("mailbox_id", "=", mailboxId)
    .where("folder", "=", folder)
    .executeTakeFirst();
  return row && { mailboxId, folder, uidValidity: row.uid_validity, lastUid: row.last_uid };
}

/** Writes mails and how far the folder has been read with them, together: the cursor never passes a mail that is not kept. */
export async function recordUpTo(
  db: Kysely<Schema>,
  cursor: ImapCursor,
  mails: readonly ArrivedMail[],
): Promise<(number | null)[]> {
  return retrying(db, async (tx) => {
    const ids = await recordMails(tx, mails);
    await tx
      .insertInto("imap_cursors")
      .values({ mailbox_id: cursor.mailboxId, folder: cursor.folder, uid_validity: cursor.uidValidity, last_uid: cursor.lastUid })
      .onConflict((clash) =>
        clash.columns(["mailbox_id", "folder"]).doUpdateSet({ uid_validity: cursor.uidValidity, last_uid: cursor.lastUid }),
      )
      .execute();
    return ids;
  });
}

/** Says that everything in the mailbox has been fetched just now. */
export async function noteFetched(db: Kysely<Schema>, mailboxId: number): Promise<void> {
  await db
    .updateTable("mailboxes")
    .set({ fetched_at: new Date(), trouble: null, trouble_since: null })
    .where("id", "=", mailboxId)
    .execute();
}
