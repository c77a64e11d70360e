import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

const PICTURES = ["image/png", "image/jpeg", "image/gif", "image/webp"];
const LARGEST_PICTURE = 2 * 1024 * 1024;
const ALL_PICTURES = 8 * 1024 * 1024;

/**
 * The sanitised HTML of a message with its inline pictures in it: the sandboxed frame that shows it has no origin, so it could not fetch them
 * with anybody's session. Pictures from elsewhere stay off.
 */
export async function showMessageHtml(db: Kysely<Schema>, id: number): Promise<string> {
  const message = await db.selectFrom("messages").select(["id", "html"]).where("id", "=", id).executeTakeFirst();
  if (!message?.html) throw new Refusal("message.unknown");
  const pictures = await db
    .selectFrom("attachments")
    .innerJoin("files", "files.sha256", "attachments.sha256")
    .select(["attachments.content_id", "attachments.type", "files.content", "files.size"])
    .where("message_id", "=", id)
    .where("content_id", "is not", null)
    .where("attachments.type", "in", PICTURES)
    .where("files.size", "<=", LARGEST_PICTURE)
    .limit(50)
    .execute();
  let left = ALL_PICTURES;
  const byContentId = new Map<string, string>();
  for (const { content_id, type, content, size } of pictures) {
    left -= size;
    if (left >= 0) byContentId.set(content_id!.replace(/^<|>$/g, ""), `data:${type};base64,${content.toString("base64")}`);
  }
  return message.html.replace(/(["'])cid:([^"']{1,500})\1/g, (whole, quote: string, cid: string) => {
    const picture = byContentId.get(safeDecode(cid));
    return picture ? `${quote}${picture}${quote}` : whole;
  });
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
