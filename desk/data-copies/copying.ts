import { type Kysely, sql } from "kysely";
import type { CopyReason } from "#contract/data-copies.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { must } from "../accounts/may.ts";
import { standingCustomer } from "../customers/locking.ts";
import { mustSeeAllCases, mustSeeCustomer } from "../customers/seeing.ts";
import { happened } from "../happenings/writing.ts";
import { Refusal } from "../refusal.ts";

/** So long a copy can be fetched by whoever had it made. */
const FETCHED_WITHIN = "1 hour";

/**
 * Writes down that somebody takes a copy of all that the desk holds of a customer, and why (GDPR Art. 15 and 20). The copy itself is kept nowhere:
 * it is read anew while it is fetched.
 * @returns the happening, which is the copy's number
 */
export async function makeDataCopy(
  db: Kysely<Schema>,
  { id: asked, because, by }: { id: number; because: CopyReason; by: Actor },
): Promise<number> {
  must(by, "dataCopies");
  return db.transaction().execute(async (tx) => {
    const id = await standingCustomer(tx, asked);
    await mustSeeCustomer(tx, { id: sql`${id}`, by });
    await mustSeeAllCases(tx, { id, by });
    return happened(tx, { what: "customer.data_copied", by, customerId: id, detail: { because } });
  });
}

/** Goes on only with a copy that the asker had made within the hour. */
export async function mustHaveMade(
  db: Kysely<Schema>,
  { id, copy, by }: { id: number; copy: number; by: Actor },
): Promise<{ customer: number }> {
  must(by, "dataCopies");
  const { rows } = await sql<{ customer: number }>`
    select customer_id as customer from happenings
    where id = ${copy} and what = 'customer.data_copied' and customer_id = ${await standingCustomer(db, id)} and by_kind = ${by.kind}
      and account_id is not distinct from ${accountIdOf(by)}::bigint and at > now() - ${FETCHED_WITHIN}::interval`.execute(db);
  if (!rows[0]) throw new Refusal("data_copy.unknown");
  await mustSeeAllCases(db, { id: rows[0].customer, by });
  return rows[0];
}
