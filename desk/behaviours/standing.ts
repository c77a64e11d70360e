import type { Kysely } from "kysely";
import type { Area, Reading } from "#contract/messages.ts";
import type { Schema } from "#database/schema.ts";
import type { Range } from "#reader/labels.ts";
import { Refusal } from "../refusal.ts";

/** The message of a case whose words are to be named. */
export async function messageOf(tx: Kysely<Schema>, { number, message }: { number: number; message: number }) {
  const found = await tx
    .selectFrom("messages")
    .select(["id", "case_number", "customer_id", "direction", "automatic", "language", "text", "reading"])
    .where("id", "=", message)
    .where("case_number", "=", number)
    .executeTakeFirst();
  if (!found) throw new Refusal("message.unknown");
  return { ...found, reading: found.reading as Reading | null };
}

export type MessageNamed = Awaited<ReturnType<typeof messageOf>>;

/** What stands on a message: the newest naming that its author has not taken back. */
export async function standingOn(tx: Kysely<Schema>, messageId: number) {
  const found = await tx
    .selectFrom("namings")
    .select(["id", "areas", "evidence", "author_id"])
    .where("message_id", "=", messageId)
    .where("withdrawn_at", "is", null)
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!found) return null;
  const evidence = found.evidence as Partial<Record<Area, Range[]>>;
  const areas = (found.areas as Area[]).map((area) => ({ area, evidence: evidence[area] ?? [] }));
  return { id: found.id, authorId: found.author_id, areas };
}
