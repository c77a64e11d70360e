import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";

/** Ends what was asked about a case that is closed or goes to somebody in another way: there is nothing left to take over. */
export async function endTransferOf(
  tx: Kysely<Schema>,
  { number, because, by }: { number: number; because: "case_closed" | "given_otherwise"; by: Actor },
): Promise<void> {
  const { rows } = await sql<{ id: number; customer_id: number }>`
    update transfers set ended_at = now(), ended_because = ${because}
    where case_number = ${number} and completed_at is null and ended_at is null
    returning id, customer_id`.execute(tx);
  for (const { id, customer_id } of rows)
    await happened(tx, {
      what: "transfer.ended",
      by,
      caseNumber: number,
      customerId: customer_id,
      detail: { transfer: id, because },
    });
}
