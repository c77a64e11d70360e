import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type LockedCall, lockCall } from "../calls/standing.ts";
import { type LockedCase, lockCase } from "../cases/locking.ts";
import { Refusal } from "../refusal.ts";

/** A transfer that still waits, with its call and its case, all locked: the call first, then the case, as every act on them does. */
export async function lockWaiting(tx: Kysely<Schema>, id: number) {
  const known = await tx.selectFrom("transfers").select(["case_number", "call_id"]).where("id", "=", id).executeTakeFirst();
  if (!known) throw new Refusal("transfer.unknown");
  const call: LockedCall | null = known.call_id === null ? null : await lockCall(tx, known.call_id);
  const found: LockedCase = await lockCase(tx, known.case_number);
  const transfer = await tx.selectFrom("transfers").selectAll().where("id", "=", id).forUpdate().executeTakeFirstOrThrow();
  if (transfer.completed_at !== null || transfer.ended_at !== null) throw new Refusal("transfer.settled");
  return { transfer, found, call };
}
