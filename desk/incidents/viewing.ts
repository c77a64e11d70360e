import { type Kysely, sql } from "kysely";
import type { IncidentView, UpdateView } from "#contract/incidents.ts";
import type { Allowed } from "#contract/shapes.ts";
import type { Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { may } from "../accounts/may.ts";
import { Refusal } from "../refusal.ts";
import { type IncidentRecord, incidentColumns, incidentJoins, showIncidentRow } from "./listing.ts";

const UPDATES_SHOWN = 30;

interface Counted extends IncidentRecord {
  pl: number;
  bg: number;
  en: number;
  closed: number;
  press: number;
}

interface UpdateRecord {
  id: number;
  pl: string;
  bg: string;
  en: string;
  next_news_at: Date;
  author_id: number | null;
  author_name: string;
  written_at: Date;
  leaves_at: Date;
  done_at: Date | null;
  taken_back_at: Date | null;
  happening: number | null;
  fates: Record<string, number> | null;
}

/** One incident: whom it hit, in which languages they read, and what was written to them. */
export async function viewIncident(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<IncidentView> {
  const { rows } = await sql<Counted>`
    select ${incidentColumns}, hit.* from incidents i ${incidentJoins}
    cross join lateral (
      select count(*) filter (where told and language = 'pl')::int as pl, count(*) filter (where told and language = 'bg')::int as bg,
        count(*) filter (where told and language = 'en')::int as en, count(*) filter (where state = 'closed')::int as closed,
        count(*) filter (where state = 'open' and matter = 'press')::int as press
      from (
        select c.language, c.state, c.matter, c.state = 'open' and c.matter is distinct from 'press' as told
        from incident_cases ic join cases c on c.number = ic.case_number where ic.incident_id = i.id and not c.internal) one) hit
    where i.id = ${id}`.execute(db);
  const row = rows[0];
  if (!row) throw new Refusal("incident.unknown");
  const updates = await updatesOf(db, { id, by });
  return {
    ...showIncidentRow(row),
    what: row.what,
    languages: { pl: row.pl, bg: row.bg, en: row.en },
    closed: row.closed,
    press: row.press,
    updates,
    may: mayWithIncident(by, { ended: row.ended_at !== null, leaving: updates.some(isLeaving) }),
  };
}

const isLeaving = ({ takenBackAt, doneAt, leavesAt }: UpdateView) =>
  takenBackAt === null && (doneAt === null || Date.parse(leavesAt) > Date.now());

function mayWithIncident(by: Actor, { ended, leaving }: { ended: boolean; leaving: boolean }): Record<string, Allowed> {
  const lead = may(by, "incidents");
  const going: Allowed = ended ? "incident.ended" : true;
  const tell: Allowed = lead !== true ? lead : going !== true ? going : leaving ? "incident.still_leaving" : true;
  return { join: going, tell, end: tell };
}

async function updatesOf(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<UpdateView[]> {
  // Only its author can take an update back, by the happening that stands in their own record.
  const { rows } = await sql<UpdateRecord>`
    select u.*, (select json_object_agg(fate, count) from (
        select fate, count(*)::int as count from incident_tellings t where t.update_id = u.id group by fate) f) as fates,
      case when u.author_id = ${accountIdOf(by)} and u.taken_back_at is null and u.leaves_at > now() then (
        select h.id from happenings h where h.account_id = u.author_id and h.what = 'incident.told' and (h.detail->>'update')::bigint = u.id
        order by h.id desc limit 1) end as happening
    from incident_updates u where u.incident_id = ${id} order by u.id desc limit ${UPDATES_SHOWN}`.execute(db);
  return rows.map((row) => ({
    id: row.id,
    texts: { pl: row.pl, bg: row.bg, en: row.en },
    nextNewsAt: row.next_news_at.toISOString(),
    by: { id: row.author_id, name: row.author_name },
    writtenAt: row.written_at.toISOString(),
    leavesAt: row.leaves_at.toISOString(),
    doneAt: row.done_at?.toISOString() ?? null,
    takenBackAt: row.taken_back_at?.toISOString() ?? null,
    undo: row.happening,
    fates: row.fates ?? {},
  }));
}
