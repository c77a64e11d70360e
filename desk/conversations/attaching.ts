import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

export interface ReceivedFile {
  name: string;
  type: string;
  size: number;
  sha256: string;
  content: Uint8Array;
  contentId: string | null;
  inline: boolean;
}

/** Keeps a file's bytes once, whoever sends it again. */
export async function keepFile(
  tx: Kysely<Schema>,
  { sha256, size, content }: Pick<ReceivedFile, "sha256" | "size" | "content">,
): Promise<void> {
  await tx
    .insertInto("files")
    .values({ sha256, size, content: Buffer.from(content.buffer, content.byteOffset, content.byteLength) })
    .onConflict((clash) => clash.column("sha256").doNothing())
    .execute();
}

/** Keeps what came with a customer's message. */
export async function keepAttachments(
  tx: Kysely<Schema>,
  { caseNumber, messageId, files }: { caseNumber: number; messageId: number; files: ReceivedFile[] },
): Promise<void> {
  for (const file of files) await keepFile(tx, file);
  await tx
    .insertInto("attachments")
    .values(
      files.map(({ name, type, size, sha256, contentId, inline }) => ({
        case_number: caseNumber,
        message_id: messageId,
        audience: "customer" as const,
        name,
        type,
        size,
        sha256,
        content_id: contentId,
        inline,
      })),
    )
    .execute();
}

/** Hangs the files of an agent's draft on what they wrote. A file for the team can never go on a message to the customer. */
export async function attachDrafted(
  tx: Kysely<Schema>,
  {
    caseNumber,
    attachmentIds,
    accountId,
    to,
  }: {
    caseNumber: number;
    attachmentIds: readonly number[];
    accountId: number | null;
    to: { messageId: number } | { noteId: number };
  },
): Promise<void> {
  if (attachmentIds.length === 0) return;
  const ids = [...new Set(attachmentIds)];
  const waiting = await tx
    .selectFrom("attachments")
    .select(["id", "audience", "name"])
    .where("id", "in", ids)
    .where("case_number", "=", caseNumber)
    .where("uploaded_by", "is not distinct from", accountId)
    .where("message_id", "is", null)
    .where("note_id", "is", null)
    .forUpdate()
    .execute();
  if (waiting.length < ids.length) throw new Refusal("attachment.unknown");
  const forTeam = waiting.find(({ audience }) => audience === "team");
  if (forTeam && "messageId" in to) throw new Refusal("leak.team_file", { name: forTeam.name });
  await tx
    .updateTable("attachments")
    .set("messageId" in to ? { message_id: to.messageId } : { note_id: to.noteId })
    .where("id", "in", ids)
    .execute();
}
