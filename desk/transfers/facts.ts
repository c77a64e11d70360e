import { type Kysely, sql } from "kysely";
import type { Outcome } from "#contract/ladder.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import { Refusal } from "../refusal.ts";

/** What the desk knows of a case that somebody who takes over has to know. */
export interface BriefingFacts {
  subject: string;
  customer: string;
  organisations: string[];
  openedAt: string;
  timesWritten: number;
  timesAsked: number;
  whatHelps: string;
  teamLine: string;
  /** In the customer's words, insults taken out. */
  request: string | null;
  /** When the message that says it came. */
  requestAt: string | null;
  lastOut: string | null;
  /** Messages whose words somebody has named. */
  named: number;
  /** The newest call, standing or over, by its rungs. */
  call: { at: string; rungs: { rung: number; outcome: Outcome | null }[] } | null;
  promises: { what: "first_news" | "news" | "deed"; words: string; dueAt: string }[];
  fields: { names: Record<Language, string>; value: string }[];
  files: string[];
}

export async function briefingFactsOf(db: Kysely<Schema>, number: number): Promise<BriefingFacts> {
  const { rows } = await sql<BriefingFacts>`
    select c.subject, coalesce(nullif(customer.name, ''), (
        select value from customer_addresses a where a.customer_id = c.customer_id order by a.preferred desc, a.id limit 1), '') as customer,
      coalesce((select json_agg(o.name order by b.id) from belongings b join customers o on o.id = b.organisation_id
        where b.person_id = c.customer_id and b.ended_at is null), '[]') as organisations,
      c.opened_at as "openedAt", c.times_written as "timesWritten", c.times_asked as "timesAsked", customer.what_helps as "whatHelps",
      c.team_line as "teamLine", asked.request, asked.created_at as "requestAt",
      (select max(coalesce(sent_at, created_at)) from messages m where m.case_number = c.number and m.direction = 'out' and m.author_id is not null
        and m.delivery is distinct from 'withdrawn') as "lastOut",
      (select count(distinct n.message_id)::int from namings n where n.case_number = c.number and n.withdrawn_at is null
        and cardinality(n.areas) > 0) as named,
      (select json_build_object('at', k.started_at, 'rungs', coalesce((select json_agg(json_build_object('rung', r.rung, 'outcome', (
            select o.outcome from call_outcomes o where o.visit_id = r.id order by o.id desc limit 1)) order by r.id)
          from call_rungs r where r.call_id = k.id), '[]'))
        from calls k where k.case_number = c.number order by k.id desc limit 1) as call,
      coalesce((select json_agg(json_build_object('what', p.what, 'words', p.words, 'dueAt', p.due_at) order by p.due_at, p.id) from promises p
        where p.case_number = c.number and p.state = 'open'), '[]') as promises,
      coalesce((select json_agg(json_build_object('names', json_build_object('pl', f.name_pl, 'bg', f.name_bg, 'en', f.name_en),
          'value', v.value) order by f.place, f.id) from case_values v join fields f on f.id = v.field_id and f.retired_at is null
        where v.case_number = c.number), '[]') as fields,
      coalesce((select json_agg(f.name order by f.id) from (
        select a.id, a.name from attachments a join messages m on m.id = a.message_id
        where m.case_number = c.number and m.direction = 'in' and not a.inline order by a.id limit 10) f), '[]') as files
    from cases c join customers customer on customer.id = c.customer_id
      left join lateral (
        select m.reading->>'request' as request, m.created_at from messages m
        where m.case_number = c.number and m.direction = 'in' and m.automatic is null and not m.other_sender
          and m.reading->>'request' is not null order by m.id desc limit 1) asked on true
    where c.number = ${number}`.execute(db);
  const [facts] = rows;
  if (!facts) throw new Refusal("case.unknown");
  return facts;
}
