import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { Refusal } from "../refusal.ts";
import { clockOf } from "./on-break.ts";
import { myself } from "./own.ts";

/**
 * "Done, I'm back": by the person's own hand, once the minimum has passed. Of the break nothing stays. Coming back twice, from two tabs, is
 * coming back.
 */
export async function endBreak(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<void> {
  const me = myself(by, id);
  await db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ minimum_until: Date; over: boolean }>`
      select minimum_until, minimum_until <= clock_timestamp() as over from breaks where account_id = ${me.id} for update`.execute(
      tx,
    );
    const [standing] = rows;
    if (!standing) return;
    if (!standing.over) throw new Refusal("break.minimum_stands", { until: await clockOf(tx, standing.minimum_until) });
    await tx.deleteFrom("breaks").where("account_id", "=", me.id).execute();
  });
}
