import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { standingCall } from "../calls/standing.ts";
import type { LockedCase } from "../cases/locking.ts";

/** Who is in the conversation that a second chair stands beside: whoever looks after the case, and whoever is in a call about it. */
export async function hostsOf(tx: Kysely<Schema>, { number, owner_id }: LockedCase): Promise<number[]> {
  const call = await standingCall(tx, { caseNumber: number });
  return [...new Set([owner_id, call?.accountId ?? null].filter((id) => id !== null))];
}
