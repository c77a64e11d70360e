import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { happened } from "../happenings/writing.ts";
import { refusePast, writePromise } from "../promises/making.ts";
import { within } from "./hours.ts";
import { lockOwnStandingCall } from "./standing.ts";

export interface PromiseInCall {
  id: number;
  clientId: string;
  words: string;
  dueAt: Date;
  rung: number | null;
  at?: string | undefined;
  meantForCustomer: boolean;
  by: Actor;
}

/** Promises something in a call: a promise like any other, told, and a line among the notes. */
export async function promiseInCall(tx: Kysely<Schema>, { id, clientId, words, dueAt, rung, at, ...rest }: PromiseInCall) {
  const { by, meantForCustomer } = rest;
  const call = await lockOwnStandingCall(tx, { id, by });
  if (await tx.selectFrom("call_notes").select("id").where("client_id", "=", clientId).executeTakeFirst()) return;
  refusePast(dueAt);
  const found = await lockOpenCase(tx, call.case_number);
  await refuseLeak(tx, { found, text: words, meantForCustomer, by });
  const promise = await writePromise(tx, {
    caseNumber: found.number,
    customerId: found.customer_id,
    ownerId: found.owner_id,
    what: "deed",
    words,
    dueAt,
    told: true,
    by,
  });
  await tx
    .insertInto("call_notes")
    .values({
      client_id: clientId,
      call_id: id,
      kind: "promise",
      text: words,
      rung,
      author_id: accountIdOf(by),
      author_name: authorNameOf(by),
      at: within(at, call.started_at),
      promise_id: promise,
    })
    .execute();
  await placeInQueue(tx, found.number);
  await happened(tx, {
    what: "promise.made",
    by,
    caseNumber: found.number,
    customerId: found.customer_id,
    detail: { promise, dueAt: dueAt.toISOString(), call: id },
  });
}
