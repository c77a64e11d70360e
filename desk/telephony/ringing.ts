import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { theDesk } from "../accounts/actor.ts";
import { isInCall } from "../calls/connection.ts";
import { happened } from "../happenings/writing.ts";
import { shiftsAt } from "../shifts/at-work.ts";
import type { Line } from "./line.ts";
import { type PhoneCall, whoCalls } from "./phone-call.ts";

/**
 * Who may hear a call now, for a team or for anybody: at work, not on a break, in no call. How many somebody has had today is not asked.
 */
export async function whoIsFree(tx: Kysely<Schema>, { teamId }: { teamId: number | null }): Promise<number[]> {
  const shifts = await shiftsAt(tx);
  const { rows } = await sql<{ id: number }>`
    select a.id from accounts a
    where a.deactivated_at is null and not ${isInCall(sql`a.id`)}
      and (${teamId}::bigint is null or exists (select from team_members m where m.team_id = ${teamId} and m.account_id = a.id))
    order by a.id`.execute(tx);
  return rows.map(({ id }) => id).filter(shifts.isFree);
}

/** A call comes in: whose it is, and for whom it rings. One that the exchange has said to be over already does not ring. */
export async function ring(tx: Kysely<Schema>, { line, call }: { line: Line; call: PhoneCall }): Promise<string | null> {
  if (call.rang_at !== null) return "rang_already";
  const { customerId, cases } = await whoCalls(tx, { phone: call.phone, country: line.country });
  const caseNumber = call.case_number ?? (cases.length === 1 ? cases[0]! : null);
  await tx
    .updateTable("phone_calls")
    .set({ rang_at: new Date(), customer_id: call.customer_id ?? customerId, case_number: caseNumber })
    .where("id", "=", call.id)
    .execute();
  if (call.answered_at !== null || call.ended_at !== null || call.missed_at !== null) return "over_by_now";
  const free = await whoIsFree(tx, { teamId: line.team_id });
  await sql`insert into phone_rings (phone_call_id, account_id) select ${call.id}, unnest(${free}::bigint[])`.execute(tx);
  await happened(tx, {
    what: "phone.rang",
    by: theDesk,
    caseNumber,
    customerId,
    detail: { phoneCall: call.id, line: line.id, free: free.length },
  });
  return free.length === 0 ? "nobody_free" : null;
}
