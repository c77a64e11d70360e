import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/** The sanitised HTML of a message, its inline pictures pointing at our own attachments. Remote pictures stay off. */
export async function showMessageHtml(db: Kysely<Schema>, id: number): Promise<string> {
  const message = await db.selectFrom("messages").select(["id", "html"]).where("id", "=", id).executeTakeFirst();
  if (!message?.html) throw new Refusal("message.unknown");
  const pictures = await db
    .selectFrom("attachments")
    .select(["id", "content_id"])
    .where("message_id", "=", id)
    .where("content_id", "is not", null)
    .execute();
  const byContentId = new Map(pictures.map((picture) => [picture.content_id!.replace(/^<|>$/g, ""), picture.id]));
  return message.html.replace(/(["'])cid:([^"']{1,500})\1/g, (whole, quote: string, cid: string) => {
    const picture = byContentId.get(safeDecode(cid));
    return picture ? `${quote}/api/v1/attachments/${picture}${quote}` : whole;
  });
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
