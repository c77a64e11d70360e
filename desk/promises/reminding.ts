import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

/**
 * Says that a promise comes due, half an hour before and at its hour, to whoever owns it: twice and never more. A promise nobody owns is
 * said to the case's team. One pass over the few promises that are near; asking again says nothing twice.
 * @returns how many notices were written
 */
export async function remindOfPromises(db: Kysely<Schema>): Promise<number> {
  const { numAffectedRows } = await sql`
    with near as (
      select p.id, p.case_number, p.owner_id, c.team_id, case when p.due_at <= now() then 'promise_due' else 'promise_soon' end as kind
      from promises p join cases c on c.number = p.case_number
      where p.state = 'open' and p.due_at <= now() + interval '30 minutes' and p.due_at > now() - interval '1 day' and c.state = 'open'
    ), told as (
      select near.*, near.owner_id as account_id from near where owner_id is not null
      union all
      select near.*, m.account_id from near join team_members m on m.team_id = near.team_id where near.owner_id is null
    )
    insert into notices (account_id, kind, case_number, promise_id)
    select told.account_id, told.kind, told.case_number, told.id from told join accounts a on a.id = told.account_id and a.deactivated_at is null
    on conflict (promise_id, kind, account_id) where promise_id is not null do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}
