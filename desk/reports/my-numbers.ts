import { type Kysely, sql } from "kysely";
import type { Schema } from "#database/schema.ts";

const DAYS = 28;
const A_DAY = 86_400_000;

/** Somebody's own four weeks, from what they did themselves. Nobody else can ask for it, and nothing of it is kept. */
export async function numbersOf(db: Kysely<Schema>, accountId: number) {
  const from = new Date(Math.floor(Date.now() / A_DAY - DAYS) * A_DAY);
  const { rows } = await sql<{
    messages: number;
    cases: number;
    notes: number;
    kept: number;
    moved: number;
    late: number;
    open_cases: number;
    open_promises: number;
  }>`
    with mine as materialized (
      select id, what, case_number, detail from happenings where account_id = ${accountId} and at >= ${from}
        and not exists (
          select from happenings undone where undone.case_number = happenings.case_number and undone.what = 'act.undone' and undone.id > happenings.id
            and (undone.detail->>'happening')::bigint = happenings.id)
    ), said as (
      select m.id, m.case_number from mine join messages m on m.id = (mine.detail->>'message')::bigint
      where m.direction = 'out' and m.author_id = ${accountId} and m.delivery <> 'withdrawn'
    ), settled as (
      select given.promise::bigint as id from mine, jsonb_array_elements_text(
        case when jsonb_typeof(mine.detail->'settled') = 'array' then mine.detail->'settled' else '[]' end) as given (promise)
      union
      select (detail->>'promise')::bigint from mine where what in ('promise.kept', 'promise.released')
    ), fates as (
      select case when p.state = 'late' or p.settled_at > p.due_at then 'late' else p.state end as fate
      from settled join promises p on p.id = settled.id
      where p.told and p.settled_by = ${accountId} and p.settled_because is distinct from 'taken back'
    )
    select (select count(distinct id)::int from said) as messages, (select count(distinct case_number)::int from said) as cases,
      (select count(*)::int from mine where what = 'note.written') as notes,
      (select count(*)::int from fates where fate = 'kept') as kept, (select count(*)::int from fates where fate = 'moved') as moved,
      (select count(*)::int from fates where fate = 'late') as late,
      (select count(*)::int from cases where owner_id = ${accountId} and queue_rank < 3) as open_cases,
      (select count(*)::int from promises where owner_id = ${accountId} and state = 'open') as open_promises`.execute(db);
  const { messages, cases, notes, kept, moved, late, open_cases, open_promises } = rows[0]!;
  return {
    from: from.toISOString(),
    messages,
    cases,
    notes,
    promises: { kept, moved, late },
    open: { cases: open_cases, promises: open_promises },
  };
}
