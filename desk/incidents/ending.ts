import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { lockIncident, refuseLeaving } from "./locking.ts";

/** Says that an incident is over. Its cases go on by themselves. */
export async function endIncident(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<number> {
  must(by, "incidents");
  return db.transaction().execute(async (tx) => {
    await lockIncident(tx, id);
    await refuseLeaving(tx, id);
    await tx
      .updateTable("incidents")
      .set({ ended_at: new Date(), ended_by: accountIdOf(by) })
      .where("id", "=", id)
      .execute();
    return happened(tx, { what: "incident.ended", by, detail: { incident: id } });
  });
}

/** Undo of ending. */
export async function reopenIncident(tx: Kysely<Schema>, id: number): Promise<void> {
  await tx.updateTable("incidents").set({ ended_at: null, ended_by: null }).where("id", "=", id).execute();
}
