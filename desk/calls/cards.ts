import { type RawBuilder, sql } from "kysely";
import type { CallCard } from "#contract/call-shapes.ts";
import { iso } from "../conversations/thread.ts";

export interface CallCardRecord extends Omit<CallCard, "startedAt" | "endedAt" | "nextAt" | "rungs"> {
  started_at: string;
  ended_at: string | null;
  next_at: string | null;
  rungs: CallCard["rungs"] | null;
}

/** The newest calls of a case as one JSON value, newest first. */
export const callCardsOf = (number: RawBuilder<unknown>, limit: number) => sql`
  (select json_agg(row_to_json(one)) from (
    select k.id, k.direction, json_build_object('id', a.id, 'name', a.name) as agent, k.started_at, k.ended_at, k.ended_as as "endedAs",
      k.agreed, k.next_step as "nextStep", k.next_at,
      (select count(*) from call_notes n where n.call_id = k.id)::int as lines,
      exists (select from call_recordings f where f.call_id = k.id and f.removed_at is null) as recorded,
      (select json_agg(json_build_object('rung', r.rung, 'outcome', r.outcome) order by r.rung) from (
        select v.rung, (select o.outcome from call_outcomes o where o.call_id = k.id and o.rung = v.rung order by o.id desc limit 1) as outcome
        from call_rungs v where v.call_id = k.id group by v.rung) r) as rungs
    from calls k join accounts a on a.id = k.account_id
    where k.case_number = ${number} order by k.id desc limit ${limit}
  ) one)`;

export const showCallCard = ({ started_at, ended_at, next_at, rungs, ...card }: CallCardRecord): CallCard => ({
  ...card,
  startedAt: iso(started_at),
  endedAt: ended_at && iso(ended_at),
  nextAt: next_at && iso(next_at),
  rungs: rungs ?? [],
});
