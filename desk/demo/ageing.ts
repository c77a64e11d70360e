import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import type { LaterWork } from "../later.ts";

/**
 * Lets time pass for one case: every hour written in its rows moves into the past by the same interval, so that what was promised,
 * kept and answered stays in the order in which it was done. The only place where the demo bends time.
 */
export async function letPass(tx: Kysely<Schema>, { number, milliseconds }: { number: number; milliseconds: number }) {
  const gap = sql`(${milliseconds}::float8 * interval '1 millisecond')`;
  await sql`
    with c as (update cases set opened_at = opened_at - ${gap}, due_at = due_at - ${gap}, queue_at = queue_at - ${gap},
        last_message_at = last_message_at - ${gap}, team_line_at = team_line_at - ${gap}, customer_told_at = customer_told_at - ${gap},
        situation_at = situation_at - ${gap}, snoozed_at = snoozed_at - ${gap}, snoozed_until = snoozed_until - ${gap} where number = ${number}),
      m as (update messages set created_at = created_at - ${gap}, send_at = send_at - ${gap}, sent_at = sent_at - ${gap} where case_number = ${number}),
      n as (update notes set created_at = created_at - ${gap} where case_number = ${number}),
      w as (update namings set named_at = named_at - ${gap}, withdrawn_at = withdrawn_at - ${gap} where case_number = ${number}),
      p as (update promises set due_at = due_at - ${gap}, made_at = made_at - ${gap}, settled_at = settled_at - ${gap} where case_number = ${number}),
      o as (update closures set closed_at = closed_at - ${gap}, reopened_at = reopened_at - ${gap} where case_number = ${number}),
      f as (update confirmations set asked_at = asked_at - ${gap}, reminded_at = reminded_at - ${gap}, answered_at = answered_at - ${gap},
        lapsed_at = lapsed_at - ${gap} where case_number = ${number}),
      t as (update options set from_at = from_at - ${gap}, until_at = until_at - ${gap}, written_at = written_at - ${gap},
        withdrawn_at = withdrawn_at - ${gap} where case_number = ${number}),
      q as (update choices set asked_at = asked_at - ${gap}, answered_at = answered_at - ${gap}, lapsed_at = lapsed_at - ${gap} where case_number = ${number}),
      d as (update decisions set decided_at = decided_at - ${gap}, withdrawn_at = withdrawn_at - ${gap} where case_number = ${number}),
      x as (update exit_checks set checked_at = checked_at - ${gap}, withdrawn_at = withdrawn_at - ${gap} where case_number = ${number}),
      i as (update selections set decided_at = decided_at - ${gap}, next_word_at = next_word_at - ${gap}, review_at = review_at - ${gap},
        ended_at = ended_at - ${gap} where case_number = ${number}),
      z as (update snoozes set snoozed_at = snoozed_at - ${gap}, until = until - ${gap}, ended_at = ended_at - ${gap} where case_number = ${number}),
      l as (update case_links set linked_at = linked_at - ${gap} where from_number = ${number}),
      g as (update case_tags set tagged_at = tagged_at - ${gap} where case_number = ${number}),
      v as (update case_values set set_at = set_at - ${gap} where case_number = ${number}),
      r as (update merges set merged_at = merged_at - ${gap} where case_number = ${number}),
      h as (update chats set started_at = started_at - ${gap}, seen_at = seen_at - ${gap}, expires_at = expires_at - ${gap},
        ended_at = ended_at - ${gap}, settled_at = settled_at - ${gap} where case_number = ${number}),
      u as (update procedure_uses set used_at = used_at - ${gap} where case_number = ${number}),
      b as (update blocked_senders set blocked_at = blocked_at - ${gap} where case_number = ${number}),
      j as (update incident_cases set joined_at = joined_at - ${gap} where case_number = ${number}),
      a as (update measures set proposed_at = proposed_at - ${gap}, confirmed_at = confirmed_at - ${gap}, starts_at = starts_at - ${gap},
        appeal_by = appeal_by - ${gap} where grounds_case = ${number}),
      e as (update letters set created_at = created_at - ${gap}, sent_at = sent_at - ${gap}
        where id in (select letter_id from measures where grounds_case = ${number})),
      ca as (update calls set started_at = started_at - ${gap}, written_at = written_at - ${gap}, ended_at = ended_at - ${gap},
        end_written_at = end_written_at - ${gap}, next_at = next_at - ${gap}, reason_at = reason_at - ${gap} where case_number = ${number}),
      cr as (update call_rungs set at = at - ${gap}, written_at = written_at - ${gap} where call_id in (${callsOf(number)})),
      co as (update call_outcomes set at = at - ${gap}, written_at = written_at - ${gap} where call_id in (${callsOf(number)})),
      cn as (update call_notes set at = at - ${gap}, written_at = written_at - ${gap} where call_id in (${callsOf(number)})),
      cs as (update recording_changes set at = at - ${gap}, written_at = written_at - ${gap} where call_id in (${callsOf(number)})),
      k as (update case_followers set since = since - ${gap} where case_number = ${number}),
      s as (update notices set at = at - ${gap}, seen_at = seen_at - ${gap} where case_number = ${number})
    update happenings set at = at - ${gap}, detail = ${agedDetail(gap)} where case_number = ${number}`.execute(tx);
}

const callsOf = (number: number) => sql`select id from calls where case_number = ${number}`;

const agedDetail = (gap: RawBuilder<unknown>) => sql`detail || coalesce((
  select jsonb_object_agg(key, to_char((value::timestamptz - ${gap}) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  from jsonb_each_text(detail) where key in ('dueAt', 'until', 'at') and value is not null), '{}')`;

/** The same for single happenings: what stands in the record of a case that has aged already. */
export async function letPassSinceShown(
  tx: Kysely<Schema>,
  { happenings, milliseconds }: { happenings: number[]; milliseconds: number },
) {
  if (happenings.length === 0) return;
  await sql`update happenings set at = at - (${milliseconds}::float8 * interval '1 millisecond') where id = any(${happenings}::bigint[])`.execute(
    tx,
  );
}

/** The same for what hit many cases, which age by themselves. */
export async function letPassForIncident(tx: Kysely<Schema>, { id, milliseconds }: { id: number; milliseconds: number }) {
  const gap = sql`(${milliseconds}::float8 * interval '1 millisecond')`;
  await sql`
    with i as (update incidents set opened_at = opened_at - ${gap}, ended_at = ended_at - ${gap} where id = ${id}),
      u as (update incident_updates set written_at = written_at - ${gap}, leaves_at = leaves_at - ${gap}, done_at = done_at - ${gap},
        next_news_at = next_news_at - ${gap} where incident_id = ${id})
    update happenings set at = at - ${gap} where what like 'incident.%' and (detail->>'incident')::bigint = ${id}`.execute(tx);
}

/** What was written long ago has left long ago: nothing of the demo's past waits to be sent. */
export async function haveSent(tx: Kysely<Schema>, number: number): Promise<void> {
  await sql`
    update messages set delivery = 'sent', send_at = created_at, sent_at = created_at
    where case_number = ${number} and delivery in ('held', 'queued')`.execute(tx);
}

/** Nor does work that follows a change and has been done. */
export async function haveDone(tx: Kysely<Schema>, work: keyof LaterWork): Promise<void> {
  await sql`
    select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker.jobs where task_identifier = ${work} having count(*) > 0`.execute(
    tx,
  );
}

/** Customers are as old as their first case; notices of what lies further back than a day have been read. */
export async function settleThePast(tx: Kysely<Schema>): Promise<void> {
  await sql`update customers set created_at = first.at from (select customer_id, min(opened_at) as at from cases group by customer_id) first
    where first.customer_id = customers.id`.execute(tx);
  await sql`update customers set created_at = first.at from (
      select organisation_id, min(person.created_at) as at from belongings join customers person on person.id = person_id group by 1) first
    where first.organisation_id = customers.id`.execute(tx);
  await sql`update notices set seen_at = at where at < now() - interval '1 day'`.execute(tx);
  await sql`update accounts set created_at = created_at - interval '13 months'`.execute(tx);
  await sql`update mailboxes set created_at = created_at - interval '13 months'`.execute(tx);
  await sql`update teams set created_at = created_at - interval '13 months'`.execute(tx);
  await sql`update firm set created_at = created_at - interval '13 months', charter_published_at = charter_published_at - interval '13 months'`.execute(
    tx,
  );
  await sql`update happenings set at = at - interval '13 months' where case_number is null and customer_id is null and what not like 'incident.%' and what not in ('account.hours_set', 'account.away')`.execute(
    tx,
  );
}
