import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { shiftsAt } from "../shifts/at-work.ts";

const NEAR = sql`p.state = 'open' and p.due_at <= now() + interval '30 minutes' and p.due_at > now() - interval '1 day'`;

/**
 * Says that a promise comes due, half an hour before and at its hour, to whoever owns it: twice and never more. While the owner is off, whoever
 * stands in hears of it in their place; while the owner is on a break and nobody stands in, the case's team does, else those who lead. A promise nobody owns is said to the case's team; who follows the case hears once, at its hour. One pass
 * over the few promises that are near; asking again says nothing twice.
 * @returns how many notices were written
 */
export async function remindOfPromises(db: Kysely<Schema>): Promise<number> {
  const { covers, alone, free } = await standInsOfNear(db);
  const { numAffectedRows } = await sql`
    with near as (
      select p.id, p.case_number, p.owner_id, c.team_id, case when p.due_at <= now() then 'promise_due' else 'promise_soon' end as kind, cover.id as cover_id
      from promises p join cases c on c.number = p.case_number
        left join unnest(${covers.map(([owner]) => owner)}::bigint[], ${covers.map(([, cover]) => cover)}::bigint[]) cover (owner_id, id)
          on cover.owner_id = p.owner_id
      where ${NEAR} and c.state = 'open'
    ), told as (
      -- once in the owner's place is enough, also when they are back by the next pass
      select near.*, coalesce(cover_id, owner_id) as account_id, case when cover_id is not null then owner_id end as for_id, false as as_follower
      from near where owner_id is not null and not exists (
        select from notices n where n.promise_id = near.id and n.kind = near.kind and (n.for_id = near.owner_id or n.account_id = near.owner_id and not n.as_follower))
      union all
      select near.*, instead.id, near.owner_id, false from near cross join lateral (
        select m.account_id as id from team_members m where m.team_id = near.team_id and m.account_id = any(${free}::bigint[])
        union all
        select a.id from accounts a where a.id = any(${free}::bigint[]) and a.role <> 'agent' and not exists (
          select from team_members m where m.team_id = near.team_id and m.account_id = any(${free}::bigint[]))) instead
      where near.owner_id = any(${alone}::bigint[]) and not exists (
        select from notices n where n.promise_id = near.id and n.kind = near.kind and n.for_id = near.owner_id)
      union all
      select near.*, m.account_id, null, false from near join team_members m on m.team_id = near.team_id where near.owner_id is null
      union all
      select near.*, f.account_id, null, true from near join case_followers f on f.case_number = near.case_number
      where near.kind = 'promise_due' and f.account_id is distinct from coalesce(near.cover_id, near.owner_id)
    )
    insert into notices (account_id, kind, case_number, promise_id, for_id, as_follower)
    select told.account_id, told.kind, told.case_number, told.id, told.for_id, told.as_follower
    from told join accounts a on a.id = told.account_id and a.deactivated_at is null order by told.as_follower
    on conflict (promise_id, kind, account_id) where promise_id is not null do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}

interface StandIns {
  covers: [owner: number, cover: number][];
  /** Who is on a break without anybody to stand in. */
  alone: number[];
  /** Who could be told instead: asked only where somebody is alone. */
  free: number[];
}

/** Of those who owe something near: who is off or on a break, with whoever hears of it instead. */
async function standInsOfNear(db: Kysely<Schema>): Promise<StandIns> {
  const [shifts, { rows }] = await Promise.all([
    shiftsAt(db),
    sql<{ owner_id: number }>`select distinct owner_id from promises p where ${NEAR} and owner_id is not null`.execute(db),
  ]);
  const owners = rows.map(({ owner_id }) => owner_id);
  const alone = owners.filter((id) => shifts.resting.has(id) && shifts.coverOf(id) === null);
  return {
    covers: owners.flatMap((id) => {
      const cover = shifts.coverOf(id);
      return cover === null ? [] : [[id, cover] as [number, number]];
    }),
    alone,
    free: alone.length === 0 ? [] : await everybodyFree(db, shifts.isFree),
  };
}

async function everybodyFree(db: Kysely<Schema>, isFree: (id: number) => boolean): Promise<number[]> {
  const people = await db.selectFrom("accounts").select("id").where("deactivated_at", "is", null).execute();
  return people.map(({ id }) => id).filter(isFree);
}
