import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

export interface NewPromise {
  caseNumber: number;
  customerId: number;
  ownerId: number | null;
  what: "first_news" | "news" | "deed";
  words?: string;
  dueAt: Date;
  told: boolean;
  messageId?: number | null;
  /** The decision it is a step of. */
  decisionId?: number | null;
  /** Where to ring, of a call-back, and from when on. */
  phone?: string | null;
  phoneFrom?: Date | null;
  by: Actor;
}

/** A promise for a time that has passed is broken when it is made. */
export function refusePast(dueAt: Date): void {
  if (dueAt.getTime() <= Date.now()) throw new Refusal("promise.in_the_past");
}

/** Writes a promise down, inside an act that has locked its case and will place it in the queue. */
export async function writePromise(
  tx: Kysely<Schema>,
  {
    caseNumber,
    customerId,
    ownerId,
    words = "",
    messageId = null,
    decisionId = null,
    phoneFrom = null,
    by,
    dueAt,
    ...rest
  }: NewPromise,
) {
  const { id } = await tx
    .insertInto("promises")
    .values({
      ...rest,
      words,
      due_at: dueAt,
      case_number: caseNumber,
      customer_id: customerId,
      owner_id: ownerId,
      message_id: messageId,
      decision_id: decisionId,
      phone_from: phoneFrom,
      made_by: accountIdOf(by),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Promises the customer something by an exact time. */
export async function makePromise(
  db: Kysely<Schema>,
  {
    number,
    what,
    words,
    dueAt,
    told,
    by,
  }: { number: number; what: "news" | "deed"; words: string; dueAt: Date; told: boolean; by: Actor },
): Promise<{ id: number; happening: number }> {
  refusePast(dueAt);
  return db.transaction().execute(async (tx) => {
    const found = await lockOpenCase(tx, number);
    // What the customer is told of stands on their page.
    if (told && words) await refuseLeak(tx, { found, text: words, by });
    const id = await writePromise(tx, {
      caseNumber: number,
      customerId: found.customer_id,
      ownerId: found.owner_id,
      what,
      words,
      dueAt,
      told,
      by,
    });
    await placeInQueue(tx, number);
    const happening = await happened(tx, {
      what: "promise.made",
      by,
      caseNumber: number,
      customerId: found.customer_id,
      detail: { promise: id, dueAt: dueAt.toISOString() },
    });
    return { id, happening };
  });
}
