import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { lockOpenCase } from "../cases/locking.ts";
import { placeInQueue } from "../cases/placing.ts";
import { refuseLeak } from "../conversations/leak-guard.ts";
import { sayLetter } from "../conversations/letters/letter.ts";
import { happened } from "../happenings/writing.ts";
import { numberToRing, oweCallBack } from "../promises/calling-back.ts";
import { refusePast, writePromise } from "../promises/making.ts";
import { within } from "./hours.ts";
import { lockOwnStandingCall } from "./standing.ts";

export interface PromiseInCall {
  id: number;
  clientId: string;
  /** May be empty of a call-back. */
  words: string;
  dueAt: Date;
  /** To ring back at this number. */
  phone?: string | undefined;
  rung: number | null;
  at?: string | undefined;
  meantForCustomer: boolean;
  by: Actor;
}

/** Promises something in a call: a promise like any other, told, and a line among the notes. With a number it is a call-back. */
export async function promiseInCall(tx: Kysely<Schema>, { id, clientId, dueAt, rung, at, ...rest }: PromiseInCall) {
  const { by, meantForCustomer } = rest;
  const call = await lockOwnStandingCall(tx, { id, by });
  if (await tx.selectFrom("call_notes").select("id").where("client_id", "=", clientId).executeTakeFirst()) return;
  refusePast(dueAt);
  const found = await lockOpenCase(tx, call.case_number);
  const phone = rest.phone === undefined ? null : await numberToRing(tx, rest.phone);
  const words = rest.words || sayLetter(found.language)("call_back", { phone: phone ?? "" });
  if (rest.words) await refuseLeak(tx, { found, text: words, meantForCustomer, by });
  const promise =
    phone === null
      ? await writePromise(tx, {
          caseNumber: found.number,
          customerId: found.customer_id,
          ownerId: found.owner_id,
          what: "deed",
          words,
          dueAt,
          told: true,
          by,
        })
      : await oweCallBack(tx, { found, phone, words, dueAt, told: true, by });
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
