import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";
import type { Actor } from "./actor.ts";
import { personOf } from "./may.ts";

export interface SessionShown {
  id: number;
  device: string;
  address: string;
  startedAt: string;
  seenAt: string;
  current: boolean;
}

/** Where a person is signed in, the newest use first. Nobody sees another's. */
export async function listSessions(
  db: Kysely<Schema>,
  { by, current }: { by: Actor; current: number | null },
): Promise<SessionShown[]> {
  const rows = await db
    .selectFrom("sessions")
    .select(["id", "device", "address", "started_at", "seen_at"])
    .where("account_id", "=", personOf(by).id)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", new Date())
    .orderBy("seen_at", "desc")
    .limit(100)
    .execute();
  return rows.map(({ id, device, address, started_at, seen_at }) => ({
    id,
    device,
    address,
    startedAt: started_at.toISOString(),
    seenAt: seen_at.toISOString(),
    current: id === current,
  }));
}

/** Ends one of a person's own sessions. */
export async function endSession(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  const ended = await db
    .updateTable("sessions")
    .set({ revoked_at: new Date() })
    .where("id", "=", id)
    .where("account_id", "=", personOf(by).id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  if (ended.numUpdatedRows === 0n) throw new Refusal("session.unknown");
}

/** Ends all sessions of an account, but for one that stays. */
export async function endSessions(
  tx: Kysely<Schema>,
  { accountId, except }: { accountId: number; except?: number | null },
): Promise<void> {
  await tx
    .updateTable("sessions")
    .set({ revoked_at: new Date() })
    .where("account_id", "=", accountId)
    .where("revoked_at", "is", null)
    .$if(except != null, (query) => query.where("id", "!=", except!))
    .execute();
}
