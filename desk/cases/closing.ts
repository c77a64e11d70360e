import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { letConfirmationLapse } from "../conversations/confirmation-asking.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { freeSecondChairs } from "../second-chair/freeing.ts";
import { endTransferOf } from "../transfers/ending.ts";
import { lockCase } from "./locking.ts";
import { placeInQueue } from "./placing.ts";
import { endSnooze } from "./snoozing/waking.ts";

export interface Closing {
  number: number;
  because: "confirmed" | "no_answer" | "agent" | "spam";
  words?: string;
  by: Actor;
}

/**
 * Closes a case, inside the caller's transaction. Closed means that the customer confirmed, did not answer when asked, or that
 * an agent says in words why it ends all the same. Promises still open are released with it: nothing is owed any more.
 */
export async function closeCase(tx: Kysely<Schema>, { number, because, words = "", by }: Closing): Promise<number> {
  // Locked first: two who close at once must not both be told they did it.
  const found = await lockCase(tx, number);
  if (found.state === "closed") throw new Refusal("case.already_closed");
  if (because === "agent" && words.trim().length < 3) throw new Refusal("case.close_needs_words");

  await tx
    .insertInto("closures")
    .values({ case_number: number, because, words, closed_by: accountIdOf(by) })
    .execute();
  const { rows: released } = await sql<{ id: number }>`
    update promises set state = case when ${because} = 'confirmed' then 'kept' else 'released' end, settled_at = now(),
      settled_by = ${accountIdOf(by)}, settled_because = 'case closed'
    where case_number = ${number} and state = 'open' returning id`.execute(tx);
  const lapsed = await letConfirmationLapse(tx, number);
  await freeSecondChairs(tx, number);
  await endTransferOf(tx, { number, because: "case_closed", by });
  const snooze = await endSnooze(tx, { number, because: "closed", by });
  await tx
    .updateTable("cases")
    .set({ state: "closed", queue_rank: 3, customer_phrase: "closed" })
    .where("number", "=", number)
    .execute();
  await placeInQueue(tx, number);
  return happened(tx, {
    what: "case.closed",
    by,
    caseNumber: number,
    customerId: found.customer_id,
    detail: {
      because,
      words,
      settled: released.map(({ id }) => id),
      lapsed,
      snooze,
      before: { phrase: found.customer_phrase, waitingFor: found.waiting_for },
    },
  });
}
