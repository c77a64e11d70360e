import { randomUUID } from "node:crypto";
import type { Kysely } from "kysely";
import type { Outcome } from "#contract/ladder.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { endCall } from "../calls/ending.ts";
import { judgeRung } from "../calls/judging.ts";
import { noteInCall } from "../calls/noting.ts";
import { beginCall } from "../calls/opening.ts";
import { stepOnRung } from "../calls/stepping.ts";

/** One thing in a call, by how long it has lasted: "2:40". */
export type CallMoment = { at: string } & (
  | { rung: number }
  | { brought: Outcome; because?: string }
  | { notes: string }
  | { quotes: string }
  | { says: string }
);

export interface DemoCall {
  direction: "in" | "out";
  moments: readonly CallMoment[];
  /** How long it lasted, and what came of it. */
  lasts: string;
  agreed: string;
}

const milliseconds = (lasted: string): number => {
  const [minutes = 0, seconds = 0] = lasted.split(":").map(Number);
  return (minutes * 60 + seconds) * 1000;
};

/** Plays a call through the acts that an agent has, each at its minute; it has just ended when this is done. */
export async function playCall(
  db: Kysely<Schema>,
  { number, call, nextAt, by }: { number: number; call: DemoCall; nextAt: Date | null; by: Actor },
): Promise<void> {
  const began = Date.now() - milliseconds(call.lasts);
  const hourOf = (at: string) => new Date(began + milliseconds(at)).toISOString();
  const named = (at: string) => ({ clientId: randomUUID(), at: hourOf(at), by });
  await db.transaction().execute(async (tx) => {
    const { id } = await beginCall(tx, { ...named("0:00"), on: { number }, direction: call.direction, phone: "" });
    let rung: number | null = null;
    for (const moment of call.moments) {
      const own = { id, ...named(moment.at) };
      if ("rung" in moment) {
        rung = moment.rung;
        await stepOnRung(tx, { ...own, rung });
      } else if ("brought" in moment) {
        await judgeRung(tx, { ...own, rung: rung!, outcome: moment.brought, because: moment.because ?? "" });
      } else {
        const { clientId, at } = own;
        const kind = "quotes" in moment ? "quote" : "says" in moment ? "said" : "note";
        const text = "quotes" in moment ? moment.quotes : "says" in moment ? moment.says : moment.notes;
        await noteInCall(tx, { id, lines: [{ clientId, at, kind, text, rung }], by });
      }
    }
    await endCall(tx, {
      id,
      ...named(call.lasts),
      agreed: call.agreed,
      nextStep: "",
      nextAt,
      reached: true,
      meantForCustomer: false,
      closingWords: "",
    });
  });
}
