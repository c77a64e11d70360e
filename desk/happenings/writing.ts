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
  const { rows } = await sql<{ id: number }>`
    with written as (
      insert into happenings (what, by_kind, account_id, case_number, customer_id, detail)
      values (${what}, ${by.kind}, ${accountIdOf(by)}, ${caseNumber}, ${customerId}, ${JSON.stringify(detail)})
      returning id
    )
    select id, pg_notify(${HAPPENED}, json_build_object('seq', id, 'case', ${caseNumber}::bigint, 'what', ${what}::text, 'by', ${accountIdOf(by)}::bigint)::text)
    from written`.execute(tx);
  return rows[0]!.id;
}
