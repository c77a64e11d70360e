import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";

export interface Happening {
  what: string;
  by: Actor;
  caseNumber?: number | null;
  customerId?: number | null;
  detail?: Record<string, unknown>;
}

/** The channel on which every process hears that something happened. */
export const HAPPENED = "kapok_happened";

/**
 * Writes down what happened, in the transaction of the change itself, and tells the other processes when it commits.
 * A name is `noun.verb_in_past`, e.g. `case.closed`; `words/<language>/happenings.json` has its sentence.
 * @returns the happening's number, which only grows and which the interface uses to know what it has seen
 */
export async function happened(
  tx: Kysely<Schema>,
  { what, by, caseNumber = null, customerId = null, detail = {} }: Happening,
): Promise<number> {
  const { id } = await tx
    .insertInto("happenings")
    .values({
      what,
      by_kind: by.kind,
      account_id: accountIdOf(by),
      case_number: caseNumber,
      customer_id: customerId,
      detail: JSON.stringify(detail),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (caseNumber !== null) {
    await tx.updateTable("cases").set({ last_happening_id: id }).where("number", "=", caseNumber).execute();
  }
  const heard = JSON.stringify({ seq: id, case: caseNumber, what, by: accountIdOf(by) });
  await sql`select pg_notify(${HAPPENED}, ${heard})`.execute(tx);
  return id;
}
