import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { AttachmentView } from "#contract/messages.ts";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";
import { keepFile } from "./attaching.ts";

interface Upload {
  number: number;
  accountId: number;
  /** Where the file is to hang: a reply's goes to the customer, a note's stays with the team for good. */
  mode: "reply" | "note";
  files: readonly { name: string; type: string; content: Buffer }[];
}

/** Keeps files for somebody's draft on a case until they send or save it. */
export async function uploadFiles(db: Kysely<Schema>, { number, accountId, mode, files }: Upload): Promise<AttachmentView[]> {
  return db.transaction().execute(async (tx) => {
    const found = await tx.selectFrom("cases").select("number").where("number", "=", number).executeTakeFirst();
    if (!found) throw new Refusal("case.unknown");
    const kept: AttachmentView[] = [];
    for (const { name, type, content } of files) {
      const file = { sha256: createHash("sha256").update(content).digest("hex"), size: content.byteLength };
      await keepFile(tx, { ...file, content });
      const row = await tx
        .insertInto("attachments")
        .values({
          case_number: number,
          uploaded_by: accountId,
          audience: mode === "reply" ? "customer" : "team",
          name,
          type,
          ...file,
        })
        .returning(["id", "name", "type", "size", "inline", "audience"])
        .executeTakeFirstOrThrow();
      kept.push(row);
    }
    return kept;
  });
}

/** A file with its bytes. One that waits in a draft is shown to its owner only. */
export async function readFileOf(db: Kysely<Schema>, { id, accountId }: { id: number; accountId: number | null }) {
  const file = await db
    .selectFrom("attachments as a")
    .innerJoin("files as f", "f.sha256", "a.sha256")
    .select(["a.name", "a.type", "a.message_id", "a.note_id", "a.uploaded_by", "f.content"])
    .where("a.id", "=", id)
    .executeTakeFirst();
  const waits = file && file.message_id === null && file.note_id === null;
  if (!file || (waits && file.uploaded_by !== accountId)) throw new Refusal("attachment.unknown");
  return { name: file.name, type: file.type, content: file.content };
}
