import { type Kysely, sql } from "kysely";
import type { CustomerView } from "#contract/customers.ts";
import type { Schema } from "#database/schema.ts";
import { type CaseRowRecord, caseColumns, caseJoins, showRow } from "../cases/row.ts";
import { Refusal } from "../refusal.ts";

const SHOWN = 100;

/** One customer: what they said helps, what they are owed, and their cases. */
export async function viewCustomer(db: Kysely<Schema>, id: number): Promise<CustomerView> {
  const found = await db.selectFrom("customers").selectAll().where("id", "=", id).executeTakeFirst();
  if (!found) throw new Refusal("customer.unknown");
  const [addresses, owed, cases] = await Promise.all([
    db.selectFrom("customer_addresses").selectAll().where("customer_id", "=", id).orderBy("id").execute(),
    db
      .selectFrom("promises")
      .innerJoin("cases", "cases.number", "promises.case_number")
      .select(["promises.case_number", "promises.due_at", "promises.words"])
      .where("cases.customer_id", "=", id)
      .where("promises.state", "=", "open")
      .orderBy("promises.due_at")
      .limit(SHOWN)
      .execute(),
    sql<CaseRowRecord>`select ${caseColumns} from cases c ${caseJoins} where c.customer_id = ${id} order by c.number desc limit ${SHOWN}`.execute(
      db,
    ),
  ]);
  return {
    id: found.id,
    name: found.name,
    language: found.language,
    whatHelps: found.what_helps,
    addresses: addresses.map((address) => ({
      id: address.id,
      kind: address.kind,
      value: address.value,
      undeliverableSince: address.undeliverable_since?.toISOString() ?? null,
    })),
    since: found.created_at.toISOString(),
    openPromises: owed.map((promise) => ({
      case: promise.case_number,
      dueAt: promise.due_at.toISOString(),
      words: promise.words,
    })),
    cases: cases.rows.map(showRow),
  };
}
