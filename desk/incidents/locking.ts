import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { Refusal } from "../refusal.ts";

/** The incident's row, locked until the transaction ends, where it is still going on. */
export async function lockIncident(tx: Kysely<Schema>, id: number) {
  const found = await tx.selectFrom("incidents").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found) throw new Refusal("incident.unknown");
  if (found.ended_at !== null) throw new Refusal("incident.ended");
  return found;
}

/** One update after the other: two at once could not be taken back one by one. */
export async function refuseLeaving(tx: Kysely<Schema>, id: number): Promise<void> {
  const leaving = await tx
    .selectFrom("incident_updates")
    .select("id")
    .where("incident_id", "=", id)
    .where("taken_back_at", "is", null)
    .where((eb) => eb.or([eb("done_at", "is", null), eb("leaves_at", ">", new Date())]))
    .executeTakeFirst();
  if (leaving) throw new Refusal("incident.still_leaving");
}
