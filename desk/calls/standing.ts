import type { Kysely } from "kysely";
import type { Outcome } from "#contract/ladder.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { Refusal } from "../refusal.ts";

/** The call's row, locked until the transaction ends. What is done to its case is done after: a call is locked first. */
export async function lockCall(tx: Kysely<Schema>, id: number) {
  const found = await tx.selectFrom("calls").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (!found) throw new Refusal("call.unknown");
  return found;
}

export type LockedCall = Awaited<ReturnType<typeof lockCall>>;

/** The same for who is in the call. What somebody says and does in a call is theirs: nobody else writes it down for them. */
export async function lockOwnCall(tx: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<LockedCall> {
  const me = personOf(by);
  const found = await lockCall(tx, id);
  if (found.account_id !== me.id) throw new Refusal("call.not_yours");
  return found;
}

/** The same while it goes on. */
export async function lockOwnStandingCall(tx: Kysely<Schema>, own: { id: number; by: Actor }): Promise<LockedCall> {
  const found = await lockOwnCall(tx, own);
  if (found.ended_at !== null) throw new Refusal("call.ended");
  return found;
}

/** The newest call that goes on: of a person, on a case, or both. */
export async function standingCall(
  db: Kysely<Schema>,
  { accountId, caseNumber }: { accountId?: number; caseNumber?: number },
): Promise<{ id: number; caseNumber: number; accountId: number; hungUpAt: Date | null } | null> {
  const found = await db
    .selectFrom("calls")
    .select(["id", "case_number as caseNumber", "account_id as accountId", "hung_up_at as hungUpAt"])
    .where("ended_at", "is", null)
    .$if(accountId !== undefined, (calls) => calls.where("account_id", "=", accountId!))
    .$if(caseNumber !== undefined, (calls) => calls.where("case_number", "=", caseNumber!))
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}

export interface Visit {
  id: number;
  clientId: string;
  rung: number;
  at: Date;
  outcomeId: number | null;
  outcome: Outcome | null;
}

/** The rungs of a call that were stepped onto, oldest first, each with its newest judgement. */
export function visitsOf(tx: Kysely<Schema>, callId: number): Promise<Visit[]> {
  return tx
    .selectFrom("call_rungs as r")
    .leftJoin("call_outcomes as o", (join) =>
      join.on(({ eb, selectFrom }) =>
        eb(
          "o.id",
          "=",
          selectFrom("call_outcomes as newest")
            .whereRef("newest.visit_id", "=", "r.id")
            .select(({ fn }) => fn.max("newest.id").as("id")),
        ),
      ),
    )
    .select(["r.id", "r.client_id as clientId", "r.rung", "r.at", "o.id as outcomeId", "o.outcome"])
    .where("r.call_id", "=", callId)
    .orderBy("r.id")
    .execute() as Promise<Visit[]>;
}
