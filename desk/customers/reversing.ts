import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";
import { takeAddressWordsBack, takeRemovalBack } from "./addressing.ts";
import { takeJoiningBack, takeLeavingBack } from "./belonging.ts";
import { takeConsentBack } from "./consenting.ts";
import { takeDescriptionBack } from "./describing.ts";
import { letHelpStand, takeHelpBack } from "./helping.ts";
import { unmergeCustomers } from "./merging.ts";
import { takeRelationBack } from "./relating.ts";

type Reverse = (tx: Kysely<Schema>, detail: never, by: Actor) => Promise<unknown>;

/** How what was done to a customer is taken back, by the name of its happening. */
export const customerReversals: Record<string, Reverse> = {
  "customer.described": takeDescriptionBack,
  "customer.address_described": takeAddressWordsBack,
  "customer.address_removed": takeRemovalBack,
  "customer.help_written": takeHelpBack,
  "customer.help_ended": letHelpStand,
  "customer.consent_written": takeConsentBack,
  "customer.joined": takeJoiningBack,
  "customer.left": takeLeavingBack,
  "customer.relation_set": takeRelationBack,
  "customer.merged": unmergeCustomers,
};

/** Takes back what was done to a customer, once. Each reversal locks what it changes and refuses where somebody has gone on from there. */
export async function undoOfCustomer(
  tx: Kysely<Schema>,
  { id, what, customer_id, detail }: { id: number; what: string; customer_id: number | null; detail: unknown },
  by: Actor,
): Promise<void> {
  const { rows } = await sql`
    select from happenings where account_id = ${accountIdOf(by)} and id > ${id} and what = 'customer.undone'
      and (detail->>'happening')::bigint = ${id} limit 1`.execute(tx);
  if (rows.length > 0) throw new Refusal("undo.overtaken");
  await customerReversals[what]!(tx, detail as never, by);
  await happened(tx, { what: "customer.undone", by, customerId: customer_id, detail: { happening: id, what } });
}
