import { type Kysely, sql } from "kysely";
import { HAND_OVER_LIMIT, type ToHandOver } from "#contract/hand-overs.ts";
import type { Schema } from "#database/schema.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { seenByColleagues } from "../breaks/on-break.ts";
import { shownSubject } from "../cases/subject.ts";
import { shiftsAt } from "./at-work.ts";

interface Row extends Omit<ToHandOver["cases"][number], "dueAt" | "owedBefore"> {
  due_at: Date | null;
}

/** What somebody looks over before going home: their open cases, what is owed meanwhile, and who is there for it. */
export async function showToHandOver(db: Kysely<Schema>, by: Actor, at: Date = new Date()): Promise<ToHandOver> {
  const { id } = personOf(by);
  const [shifts, { rows }, { rows: people }] = await Promise.all([
    shiftsAt(db, at),
    // In the queue's order, which is the index's: of more than fit, the most urgent are shown.
    sql<Row>`
      select c.number, ${shownSubject()} as subject, c.language, json_build_object('id', customer.id, 'name', customer.name) as customer,
        case when t.id is not null then json_build_object('id', t.id, 'name', t.name) end as team,
        p.due_at, case when p.what is not null then json_build_object('what', p.what, 'words', p.words) end as promised
      from cases c join customers customer on customer.id = c.customer_id left join teams t on t.id = c.team_id
        left join lateral (
          select what, words, due_at from promises where case_number = c.number and state = 'open' order by due_at, id limit 1) p on true
      where c.owner_id = ${id} and c.queue_rank < 3
      order by c.queue_rank, c.queue_at, c.number limit ${HAND_OVER_LIMIT + 1}`.execute(db),
    sql<{ id: number; name: string }>`
      select id, name from accounts where deactivated_at is null and id <> ${id} order by lower(name), id`.execute(db),
  ]);
  const back = shifts.backAt(id);
  // Where the hours do not say when somebody is back, whatever was promised may come due meanwhile.
  const isBefore = (time: Date) => back === null || time < back;
  return {
    backAt: back?.toISOString() ?? null,
    coverId: shifts.coverUntil(id, back),
    people: people.map((person) => {
      const from = shifts.worksFrom(person.id);
      return {
        ...person,
        worksFrom: from?.toISOString() ?? null,
        free: from !== null && isBefore(from) && !shifts.resting.has(person.id),
        onBreak: seenByColleagues(shifts.resting, person.id),
      };
    }),
    cases: rows
      .slice(0, HAND_OVER_LIMIT)
      .sort((a, b) => (a.due_at?.getTime() ?? Infinity) - (b.due_at?.getTime() ?? Infinity) || a.number - b.number)
      .map(({ due_at, ...row }) => ({
        ...row,
        dueAt: due_at?.toISOString() ?? null,
        owedBefore: due_at !== null && isBefore(due_at),
      })),
    more: rows.length > HAND_OVER_LIMIT,
  };
}
