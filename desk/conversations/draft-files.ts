import type { Kysely } from "kysely";
import type { AttachmentView } from "#contract/messages.ts";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/** Files somebody has uploaded on a case and not yet sent or saved. */
export function waitingAttachments(
  db: Kysely<Schema>,
  { number, accountId }: { number: number; accountId: number },
): Promise<AttachmentView[]> {
  return db
    .selectFrom("attachments")
    .select(["id", "name", "type", "size", "inline", "audience"])
    .where("case_number", "=", number)
    .where("uploaded_by", "=", accountId)
    .where("message_id", "is", null)
    .where("note_id", "is", null)
    .orderBy("id")
    .execute();
}

/** Takes a file out of somebody's own draft; its bytes stay as long as anything else holds them. */
export async function removeWaitingAttachment(
  db: Kysely<Schema>,
  { id, accountId }: { id: number; accountId: number },
): Promise<void> {
  const gone = await db
    .deleteFrom("attachments")
    .where("id", "=", id)
    .where("uploaded_by", "=", accountId)
    .where("message_id", "is", null)
    .where("note_id", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (!gone) throw new Refusal("attachment.unknown");
}
