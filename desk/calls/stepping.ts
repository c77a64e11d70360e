import type { Kysely } from "kysely";
import { type Bypass, mayStepOn } from "#contract/ladder.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { within } from "./hours.ts";
import { lockOwnStandingCall, visitsOf } from "./standing.ts";

export interface Step {
  id: number;
  clientId: string;
  rung: number;
  at?: string | undefined;
  bypass?: { because: Bypass; words: string } | undefined;
  by: Actor;
}

/**
 * Steps onto a rung. Upwards each needs the judgement that the one below brought no result or was not possible; the database holds that as well,
 * by the judgement that a rung refers to. A threat or an emergency leads to the last rung at once.
 */
export async function stepOnRung(tx: Kysely<Schema>, { id, clientId, rung, at, bypass, by }: Step): Promise<void> {
  const call = await lockOwnStandingCall(tx, { id, by });
  const visits = await visitsOf(tx, id);
  if (visits.some((visit) => visit.clientId === clientId)) return;
  const allowed = mayStepOn({ ladderOn: call.ladder_on, visits }, rung, bypass !== undefined);
  if (allowed !== true) throw new Refusal(allowed);
  const below = bypass ? undefined : visits.findLast((visit) => visit.rung === rung - 1 && visit.outcome !== null);
  const steppedAt = within(at, visits.at(-1)?.at ?? call.started_at);
  await tx
    .insertInto("call_rungs")
    .values({
      client_id: clientId,
      call_id: id,
      rung,
      account_id: call.account_id,
      at: steppedAt,
      ...(below ? { after_id: below.outcomeId, after_rung: below.rung, after_fruitless: true } : {}),
      ...(bypass ? { bypass: bypass.because, bypass_words: bypass.words } : {}),
    })
    .execute();
  await happened(tx, {
    what: bypass ? "call.rungs_passed" : "call.rung_taken",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { call: id, rung, at: steppedAt.toISOString(), ...(bypass ? { because: bypass.because } : {}) },
  });
}
