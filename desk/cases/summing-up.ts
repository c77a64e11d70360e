import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

export interface QueueSummary {
  dueToday: number;
  firstDueAt: string | null;
  firstCustomer: string | null;
  unowned: number;
}

// More than this is "many": counting on would read the index for a number nobody acts on.
const ENOUGH = 1000;

/** The sentence above the queue: how many of one's promises come due by the end of the day, and whose is first. */
export async function queueSummary(
  db: Kysely<Schema>,
  { accountId, until }: { accountId: number | null; until: Date },
): Promise<QueueSummary> {
  const { rows } = await sql<{ due: number; first_at: Date | null; first_customer: string | null; unowned: number }>`
    with first as (
      select p.due_at, c.name from promises p join customers c on c.id = p.customer_id
      where p.owner_id = ${accountId} and p.state = 'open' order by p.due_at limit 1
    )
    select
      (select count(*)::int from (select from promises where owner_id = ${accountId} and state = 'open' and due_at <= ${until} limit ${ENOUGH}) due) as due,
      (select due_at from first) as first_at, (select name from first) as first_customer,
      (select count(*)::int from (select from cases where owner_id is null and queue_rank = 0 limit ${ENOUGH}) unowned) as unowned`.execute(
    db,
  );
  const row = rows[0]!;
  return {
    dueToday: row.due,
    firstDueAt: row.first_at?.toISOString() ?? null,
    firstCustomer: row.first_customer,
    unowned: row.unowned,
  };
}
