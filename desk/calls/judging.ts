import type { Kysely } from "kysely";
import type { Outcome } from "#contract/ladder.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { within } from "./hours.ts";
import { type LockedCall, lockOwnStandingCall, visitsOf } from "./standing.ts";

export interface Judgement {
  clientId: string;
  rung: number;
  outcome: Outcome;
  because: string;
  at?: string | undefined;
  by: Actor;
}

/** Says what became of the rung that stands. Said anew, the newest counts, and the earlier one stays written. */
export async function judgeRung(tx: Kysely<Schema>, { id, ...judgement }: Judgement & { id: number }): Promise<void> {
  await writeJudgement(tx, { call: await lockOwnStandingCall(tx, { id, by: judgement.by }), ...judgement });
}

/** The same inside an act that has locked the call: a transfer says by itself that nobody was free. */
export async function writeJudgement(
  tx: Kysely<Schema>,
  { call, clientId, rung, outcome, because, at, by }: Judgement & { call: LockedCall },
): Promise<void> {
  if (await tx.selectFrom("call_outcomes").select("id").where("client_id", "=", clientId).executeTakeFirst()) return;
  const standing = (await visitsOf(tx, call.id)).at(-1);
  if (standing?.rung !== rung) throw new Refusal("rung.not_standing");
  if (outcome === "not_possible" && because === "") throw new Refusal("rung.needs_reason");
  await tx
    .insertInto("call_outcomes")
    .values({
      client_id: clientId,
      call_id: call.id,
      visit_id: standing.id,
      rung,
      outcome,
      fruitless: outcome !== "calmed",
      because,
      account_id: call.account_id,
      at: within(at, standing.at),
    })
    .execute();
  await happened(tx, {
    what: "call.rung_judged",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { call: call.id, rung, outcome },
  });
}
