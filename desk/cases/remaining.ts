import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { letConfirmationLapse } from "../conversations/confirmation-asking.ts";
import { happened } from "../happenings/writing.ts";
import { unmakePromise } from "../promises/keeping.ts";
import { oweNews } from "../promises/owing.ts";
import { Refusal } from "../refusal.ts";
import { markTick, unsayTicks } from "./exit-checks.ts";
import { lockCase } from "./locking.ts";
import { placeInQueue } from "./placing.ts";
import { reopenCase } from "./reopening.ts";

/**
 * Writes down what is not solved yet, as the customer said it on the phone or in the shop: the case goes back to finding out, owed news, and
 * opens again where it was closed. A question whether it is solved has its answer by that.
 */
export async function noteRemainingProblem(
  db: Kysely<Schema>,
  { number, words, by }: { number: number; words: string; by: Actor },
): Promise<{ happening: number; isReversible: boolean }> {
  return db.transaction().execute(async (tx) => {
    const found = await lockCase(tx, number);
    if (found.state === "closed") await reopenCase(tx, { number, because: "agent", by });
    const lapsed = await letConfirmationLapse(tx, number);
    const ticks = await unsayTicks(tx, number);
    await tx
      .updateTable("cases")
      .set({ stage: 2, waiting_for: "us", customer_phrase: "finding_out" })
      .where("number", "=", number)
      .execute();
    const promise = await oweNews(tx, number);
    await placeInQueue(tx, number);
    const happening = await happened(tx, {
      what: "case.problem_remains",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: {
        words,
        lapsed,
        ticks: ticks.map(({ id }) => id),
        promise,
        wasClosed: found.state === "closed",
        before: { waitingFor: found.waiting_for, phrase: found.customer_phrase, stage: found.stage },
      },
    });
    // What was closed is closed again by an act of its own.
    return { happening, isReversible: found.state === "open" };
  });
}

interface Noted {
  lapsed: number[];
  ticks: number[];
  promise: number | null;
  wasClosed: boolean;
}

/** Undo, save for the stage, the phrase and whose move it was: what lapsed stands again, and no news is owed for it. */
export async function unnoteRemainingProblem(tx: Kysely<Schema>, { lapsed, ticks, promise, wasClosed }: Noted): Promise<void> {
  if (wasClosed) throw new Refusal("undo.not_reversible");
  for (const id of ticks) await markTick(tx, { id, withdrawn: false });
  if (lapsed.length > 0)
    await tx
      .updateTable("confirmations")
      .set({ lapsed_at: null })
      .where("id", "in", lapsed)
      .where("answered_at", "is", null)
      .execute();
  if (promise !== null) await unmakePromise(tx, promise);
}
