import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { placeInQueue } from "../cases/placing.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { holdSeconds, writeOut } from "../conversations/writing-out.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { refusePast, writePromise } from "./making.ts";
import { lockOpenPromise } from "./settling.ts";

export interface Move {
  id: number;
  dueAt: Date;
  /** What the customer is told. */
  message?: string;
  /** Why they need not be told, e.g. that they heard it on the phone. */
  untoldBecause?: string;
  by: Actor;
}

/** Moves a promise to another hour, with notice to the customer or with the reason why none is needed. */
export async function movePromise(db: Kysely<Schema>, { id, dueAt, message, untoldBecause, by }: Move) {
  refusePast(dueAt);
  if (!message && !untoldBecause) throw new Refusal("promise.move_needs_telling");
  return db.transaction().execute(async (tx) => {
    const { promise, found } = await lockOpenPromise(tx, id);
    if (message) await refuseLeak(tx, { found, text: message, by });
    // Moved, the promise counts as told, and its words stand on the customer's page.
    if (!promise.told && promise.words) await refuseLeak(tx, { found, text: promise.words, by });
    const written = message
      ? await writeOut(tx, { found, text: message, purpose: "move", by, holdSeconds: await holdSeconds(tx, by) })
      : null;
    const movedTo = await writePromise(tx, {
      caseNumber: found.number,
      customerId: found.customer_id,
      ownerId: promise.owner_id,
      what: promise.what,
      words: promise.words,
      dueAt,
      told: true,
      messageId: written?.messageId ?? null,
      decisionId: promise.decision_id,
      phone: promise.phone,
      phoneFrom: promise.phone_from !== null && promise.phone_from <= dueAt ? promise.phone_from : null,
      by,
    });
    await tx
      .updateTable("promises")
      .set({
        state: "moved",
        moved_to: movedTo,
        settled_at: new Date(),
        settled_by: accountIdOf(by),
        settled_because: untoldBecause ?? null,
      })
      .where("id", "=", id)
      .execute();
    await placeInQueue(tx, found.number);
    const happening = await happened(tx, {
      what: "promise.moved",
      by,
      caseNumber: found.number,
      customerId: found.customer_id,
      detail: {
        promise: movedTo,
        settled: [id],
        dueAt: dueAt.toISOString(),
        message: written?.messageId ?? null,
        because: untoldBecause ?? null,
        asked: written ? found.asked_since : 0,
      },
    });
    return { id: movedTo, happening, messageId: written?.messageId ?? null };
  });
}
