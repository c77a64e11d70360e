import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/**
 * Takes a held message back; what has left cannot be. Its words go back into nobody's draft: the editor that wrote them still has them.
 * @throws Refusal `undo.too_late` when the message is on its way
 */
export async function withdraw(tx: Kysely<Schema>, messageId: number): Promise<void> {
  const taken = await tx
    .updateTable("messages")
    .set({ delivery: "withdrawn", send_at: null })
    .where("id", "=", messageId)
    .where((eb) => eb.or([eb("delivery", "=", "none"), eb.and([eb("delivery", "=", "held"), eb("send_at", ">", new Date())])]))
    .returning("id")
    .executeTakeFirst();
  if (!taken) throw new Refusal("undo.too_late");
}
