import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../../accounts/actor.ts";
import { happened } from "../../happenings/writing.ts";
import { freeSecondChairs } from "../../second-chair/freeing.ts";
import { endTransferOf } from "../../transfers/ending.ts";
import type { LockedCase } from "../locking.ts";
import { placeInQueue } from "../placing.ts";
import { endSnooze } from "../snoozing/waking.ts";

/** Closes a case whose number leads to another from now on. Nothing it owed is settled by that: what there was has gone along. */
export async function leadInto(
  tx: Kysely<Schema>,
  { found, into, by }: { found: LockedCase; into: number; by: Actor },
): Promise<void> {
  const { number } = found;
  await tx
    .insertInto("closures")
    .values({ case_number: number, because: "merged", words: "", closed_by: accountIdOf(by) })
    .execute();
  await freeSecondChairs(tx, number);
  await endTransferOf(tx, { number, because: "case_closed", by });
  await endSnooze(tx, { number, because: "closed", by });
  await tx
    .updateTable("cases")
    .set({ state: "closed", queue_rank: 3, merged_into: into, message_count: 0 })
    .where("number", "=", number)
    .execute();
  await placeInQueue(tx, number);
  await happened(tx, {
    what: "case.closed",
    by,
    caseNumber: number,
    customerId: found.customer_id,
    detail: { because: "merged", into },
  });
}
