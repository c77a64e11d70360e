import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { addCases } from "./joining.ts";

/** Writes down something that hit many cases. */
export async function openIncident(
  db: Kysely<Schema>,
  { title, what, numbers, by }: { title: string; what: string; numbers: readonly number[]; by: Actor },
): Promise<{ id: number }> {
  must(by, "incidents");
  return db.transaction().execute(async (tx) => {
    const { id } = await tx
      .insertInto("incidents")
      .values({ title, what, opened_by: accountIdOf(by) })
      .returning("id")
      .executeTakeFirstOrThrow();
    await addCases(tx, { id, numbers, by });
    await happened(tx, { what: "incident.opened", by, detail: { incident: id } });
    return { id };
  });
}
