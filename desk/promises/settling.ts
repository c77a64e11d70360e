import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { lockCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

/** The promise with its case locked, or the refusal that it is unknown or settled. */
export async function lockOpenPromise(tx: Kysely<Schema>, id: number) {
  const promise = await tx.selectFrom("promises").selectAll().where("id", "=", id).executeTakeFirst();
  if (!promise) throw new Refusal("promise.unknown");
  const found = await lockCase(tx, promise.case_number);
  // Read again under the lock: somebody may have settled it while we waited.
  const standing = await tx.selectFrom("promises").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  if (standing.state !== "open") throw new Refusal("promise.settled", { state: standing.state });
  return { promise: standing, found };
}

/** Says that a promise was kept (late, when its hour had passed), or that the customer released us from it. */
export async function settlePromise(
  db: Kysely<Schema>,
  { id, as, because, by }: { id: number; as: "kept" | "released"; because: string; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const { promise, found } = await lockOpenPromise(tx, id);
    if (as === "released" && because === "") throw new Refusal("promise.release_needs_words");
    const state = as === "kept" && promise.due_at.getTime() < Date.now() ? "late" : as;
    await tx
      .updateTable("promises")
      .set({ state, settled_at: new Date(), settled_by: accountIdOf(by), settled_because: because || null })
      .where("id", "=", id)
      .execute();
    await placeInQueue(tx, found.number);
    return happened(tx, {
      what: as === "kept" ? "promise.kept" : "promise.released",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: { promise: id, state, because },
    });
  });
}
