import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf, authorNameOf } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { within } from "./hours.ts";
import { type LockedCall, lockCall } from "./standing.ts";

export interface CallLine {
  clientId: string;
  kind: "note" | "quote" | "said";
  text: string;
  rung: number | null;
  at?: string | undefined;
}

/**
 * Writes lines of a call down, also after it has ended: what was written without a network arrives late, and each line once. They are the team's;
 * the customer reads none of them.
 */
export async function noteInCall(
  tx: Kysely<Schema>,
  { id, lines, by }: { id: number; lines: readonly CallLine[]; by: Actor },
): Promise<void> {
  personOf(by);
  const call = await lockCall(tx, id);
  if (!(await wasIn(tx, call, by))) throw new Refusal("call.not_yours");
  const written = await tx
    .insertInto("call_notes")
    .values(
      lines.map(({ clientId, kind, text, rung, at }) => ({
        client_id: clientId,
        call_id: id,
        kind,
        text,
        rung,
        author_id: accountIdOf(by),
        author_name: authorNameOf(by),
        at: within(at, call.started_at, call.ended_at ?? undefined),
      })),
    )
    .onConflict((clash) => clash.column("client_id").doNothing())
    .returning("id")
    .execute();
  if (written.length === 0) return;
  await happened(tx, {
    what: "call.noted",
    by,
    caseNumber: call.case_number,
    customerId: call.customer_id,
    detail: { call: id, lines: written.length },
  });
}

/** Who is in the call now, or was before it was handed to somebody else and has lines that arrive late. */
async function wasIn(tx: Kysely<Schema>, call: LockedCall, by: Actor): Promise<boolean> {
  const me = accountIdOf(by);
  if (call.account_id === me) return true;
  const { rows } = await sql`
    select from call_rungs where call_id = ${call.id} and account_id = ${me}
    union all select from call_notes where call_id = ${call.id} and author_id = ${me} limit 1`.execute(tx);
  return rows.length > 0;
}
