import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type LockedCase, lockCase } from "../cases/locking.ts";
import { Refusal } from "../refusal.ts";

/** A transfer that still waits, and its case, both locked: the case first, as every act on a case does. */
export async function lockWaiting(tx: Kysely<Schema>, id: number) {
  const known = await tx.selectFrom("transfers").select("case_number").where("id", "=", id).executeTakeFirst();
  if (!known) throw new Refusal("transfer.unknown");
  const found: LockedCase = await lockCase(tx, known.case_number);
  const transfer = await tx.selectFrom("transfers").selectAll().where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
  if (transfer.completed_at !== null || transfer.ended_at !== null) throw new Refusal("transfer.settled");
  return { transfer, found };
}
