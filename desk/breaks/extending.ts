import { type Kysely, sql } from "kysely";
import { type BreakView, LONGEST_BREAK_MINUTES } from "#contract/breaks.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { Refusal } from "../refusal.ts";
import { myself } from "./own.ts";
import { showBreak } from "./showing.ts";

/** Makes one's break longer, to half an hour at most, and asks nobody. */
export async function extendBreak(
  db: Kysely<Schema>,
  { id, until, by }: { id: number; until: Date; by: Actor },
): Promise<BreakView> {
  const me = myself(by, id);
  return db.transaction().execute(async (tx) => {
    const { rows } = await sql<{ until_at: Date; latest: Date }>`
      select until_at, began_at + make_interval(mins => ${LONGEST_BREAK_MINUTES}) as latest from breaks where account_id = ${me.id} for update`.execute(
      tx,
    );
    const [standing] = rows;
    if (!standing) throw new Refusal("break.not_standing");
    if (until < standing.until_at) throw new Refusal("break.not_shorter");
    if (until > standing.latest) throw new Refusal("break.too_long");
    await tx.updateTable("breaks").set({ until_at: until }).where("account_id", "=", me.id).execute();
    return (await showBreak(tx, me.id))!;
  });
}
