import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { type CallEnding, endCall } from "#desk/calls/ending.ts";
import { type Beginning, beginCall } from "#desk/calls/opening.ts";
import { stepOnRung } from "#desk/calls/stepping.ts";
import { viewCall } from "#desk/calls/viewing.ts";
import { allAreBack } from "./resting.ts";

export const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

/** Nothing was agreed, and somebody was spoken with. */
const NOTHING = { agreed: "", nextStep: "", nextAt: null, reached: true, closingWords: "", meantForCustomer: false };

/** Calls on one case by one agent, as short as a test wants to say them. */
export function callsOf(db: Kysely<Schema>, { by, on }: { by: Actor; on: () => number }) {
  const here = <T>(act: (tx: Kysely<Schema>) => Promise<T>) => db.transaction().execute(act);
  return {
    here,
    show: (id: number) => viewCall(db, { id, by }),
    begin: async (more: Partial<Beginning> = {}) =>
      (
        await here((tx) =>
          beginCall(tx, { clientId: randomUUID(), on: { number: on() }, direction: "in", phone: "", by, ...more }),
        )
      ).id,
    end: (id: number, more: Partial<CallEnding> = {}) =>
      here((tx) => endCall(tx, { id, clientId: randomUUID(), ...NOTHING, by, ...more })),
    /** Past all rungs, since somebody threatens. */
    toTheEnd: (id: number, words = "") =>
      here((tx) => stepOnRung(tx, { id, clientId: randomUUID(), rung: 5, bypass: { because: "threat", words }, by })),
  };
}

/** Nobody is in a call or on a break. */
export async function nothingGoesOn(db: Kysely<Schema>): Promise<void> {
  await allAreBack(db);
  await sql`update calls set ended_at = greatest(now(), started_at), end_written_at = now(), ended_as = 'finished' where ended_at is null`.execute(
    db,
  );
}
