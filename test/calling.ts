import { randomUUID } from "node:crypto";
import { type Kysely, sql } from "kysely";
import type { Outcome } from "#contract/ladder.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "#desk/accounts/actor.ts";
import { type CallEnding, endCall } from "#desk/calls/ending.ts";
import { judgeRung } from "#desk/calls/judging.ts";
import { type Beginning, beginCall } from "#desk/calls/opening.ts";
import { stepOnRung } from "#desk/calls/stepping.ts";
import { viewCall } from "#desk/calls/viewing.ts";
import { allAreBack } from "./resting.ts";

export const hours = (count: number) => new Date(Date.now() + count * 3_600_000);

/** Nothing was agreed, and somebody was spoken with. */
const NOTHING = { agreed: "", nextStep: "", nextAt: null, reached: true, closingWords: "", meantForCustomer: false };

export type Step = Partial<Parameters<typeof stepOnRung>[1]>;

const unsaid = (): never => {
  throw new Error("a call begins on no case: say on which");
};

/** Calls on one case by one agent, as short as a test wants to say them. */
export function callsOf(db: Kysely<Schema>, { by, on = unsaid }: { by: Actor; on?: () => number }) {
  const here = <T>(act: (tx: Kysely<Schema>) => Promise<T>) => db.transaction().execute(act);
  const step = (id: number, rung: number, more: Step = {}) =>
    here((tx) => stepOnRung(tx, { id, clientId: randomUUID(), rung, by, ...more }));
  const judge = (id: number, rung: number, outcome: Outcome, because = "") =>
    here((tx) => judgeRung(tx, { id, clientId: randomUUID(), rung, outcome, because, by }));
  return {
    here,
    step,
    judge,
    /** Rung by rung, none of which brought a result. */
    upTo: async (id: number, rung: number) => {
      for (let each = 1; each <= rung; each++) {
        await step(id, each);
        await judge(id, each, "no_result");
      }
    },
    show: (id: number) => viewCall(db, { id, by }),
    begin: async ({ on: place = { number: on() }, ...more }: Partial<Beginning> = {}) => {
      const beginning = { clientId: randomUUID(), on: place, direction: "in" as const, phone: "", by, ...more };
      return (await here((tx) => beginCall(tx, beginning))).id;
    },
    end: (id: number, more: Partial<CallEnding> = {}) =>
      here((tx) => endCall(tx, { id, clientId: randomUUID(), ...NOTHING, by, ...more })),
    /** Past all rungs, since somebody threatens. */
    toTheEnd: (id: number, words = "") => step(id, 5, { bypass: { because: "threat", words } }),
  };
}

/** Nobody is in a call or on a break. */
export async function nothingGoesOn(db: Kysely<Schema>): Promise<void> {
  await allAreBack(db);
  await sql`update calls set ended_at = greatest(now(), started_at), end_written_at = now(), ended_as = 'finished' where ended_at is null`.execute(
    db,
  );
}
