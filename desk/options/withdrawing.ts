import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { standingOption } from "./option.ts";

/** Withdraws an option, also one that the customer chooses from: what cannot be done must not be chosen. */
export async function withdrawOption(
  db: Kysely<Schema>,
  { number, option, by }: { number: number; option: number; by: Actor },
): Promise<number> {
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    const { what } = await standingOption(tx, { number, id: option });
    await markOptions(tx, { ids: [option], withdrawn: true });
    return happened(tx, {
      what: "option.withdrawn",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { option, what },
    });
  });
}

/** Withdraws options or lets them stand again; refused where somebody has done so meanwhile. */
export async function markOptions(
  tx: Kysely<Schema>,
  { ids, withdrawn }: { ids: readonly number[]; withdrawn: boolean },
): Promise<void> {
  const marked = await tx
    .updateTable("options")
    .set({ withdrawn_at: withdrawn ? new Date() : null })
    .where("id", "in", [...ids])
    .where("withdrawn_at", withdrawn ? "is" : "is not", null)
    .returning("id")
    .execute();
  if (marked.length < ids.length) throw new Refusal("undo.overtaken");
}
