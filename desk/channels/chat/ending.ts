import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../../accounts/actor.ts";
import { happened } from "../../happenings/writing.ts";
import { Refusal } from "../../refusal.ts";

/** Ends a chat: its token opens nothing any more. The case stays, and goes on by mail or on its page. */
export async function endChat(db: Kysely<Schema>, { number, by }: { number: number; by: Actor }): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ customer_id: number }>`
      update chats set ended_at = now() where case_number = ${number} and ended_at is null returning customer_id`.execute(tx);
    if (!rows[0]) throw new Refusal("chat.unknown");
    await happened(tx, { what: "chat.ended", by, caseNumber: number, customerId: rows[0].customer_id });
  });
}
