import type { Kysely } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { tellPrograms } from "../webhooks/telling.ts";

export interface Happening {
  what: string;
  by: Actor;
  caseNumber?: number | null;
  customerId?: number | null;
  detail?: Record<string, unknown>;
}

/**
 * Writes down what happened, in the transaction of the change itself. Open interfaces hear of it from the table (`server/live`), not by
 * NOTIFY: that takes a lock at commit which would let all writers pass one by one.
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
  await tellPrograms(tx, [id]);
  return id;
}
