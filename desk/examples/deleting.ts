import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";

/** Deletes every example of the firm; answers how many there were. What agents have named stays with its messages. */
export async function deleteExamples(db: Kysely<Schema>, { by }: { by: Actor }): Promise<number> {
  must(by, "firm");
  return db.transaction().execute(async (tx) => {
    const { numDeletedRows } = await tx.deleteFrom("examples").executeTakeFirstOrThrow();
    const count = Number(numDeletedRows);
    if (count > 0) await happened(tx, { what: "examples.deleted", by, detail: { count } });
    return count;
  });
}
