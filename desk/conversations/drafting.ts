import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

export interface DraftWords {
  number: number;
  accountId: number;
  mode: "reply" | "note";
  text: string;
  device: string;
}

/** Keeps somebody's own draft; an empty text forgets it. */
export async function saveDraft(db: Kysely<Schema>, { number, accountId, mode, text, device }: DraftWords): Promise<Date> {
  const saved_at = new Date();
  const known = await db.selectFrom("cases").select("number").where("number", "=", number).executeTakeFirst();
  if (!known) throw new Refusal("case.unknown");
  if (text === "") {
    await db
      .deleteFrom("drafts")
      .where("case_number", "=", number)
      .where("account_id", "=", accountId)
      .where("mode", "=", mode)
      .execute();
    return saved_at;
  }
  await db
    .insertInto("drafts")
    .values({ case_number: number, account_id: accountId, mode, text, device, saved_at })
    .onConflict((clash) => clash.columns(["case_number", "account_id", "mode"]).doUpdateSet({ text, device, saved_at }))
    .execute();
  return saved_at;
}

/** Somebody's own drafts on a case. */
export function listDrafts(db: Kysely<Schema>, { number, accountId }: { number: number; accountId: number }) {
  return db
    .selectFrom("drafts")
    .select(["mode", "text", "saved_at", "device"])
    .where("case_number", "=", number)
    .where("account_id", "=", accountId)
    .execute();
}

/**
 * Whether words that were said hold all that a row of `drafts` does: it is what they grew from, and can go. Anything else in it is another text,
 * begun since or on another device.
 */
export const grewInto = (text: string): RawBuilder<boolean> =>
  sql`starts_with(${text.trimStart()}, btrim(drafts.text, E' \\n\\t'))`;
