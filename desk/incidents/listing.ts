import { type Kysely, sql } from "kysely";
import type { IncidentCase, IncidentRow } from "#contract/incidents.ts";
import type { Schema } from "#database/schema.ts";
import { shownSubject } from "../cases/subject.ts";
import { Refusal } from "../refusal.ts";

export interface IncidentRecord {
  id: number;
  title: string;
  what: string;
  opened_at: Date;
  opened_by: number | null;
  opened_by_name: string | null;
  ended_at: Date | null;
  cases: number;
  told_at: Date | null;
}

/** What a line about an incident shows, for `incidents i`. */
export const incidentColumns = sql`i.id, i.title, i.what, i.opened_at, i.opened_by, opener.name as opened_by_name, i.ended_at,
  (select count(*)::int from incident_cases where incident_id = i.id) as cases,
  (select max(leaves_at) from incident_updates where incident_id = i.id and taken_back_at is null) as told_at`;
export const incidentJoins = sql`left join accounts opener on opener.id = i.opened_by`;

export const showIncidentRow = (row: IncidentRecord): IncidentRow => ({
  id: row.id,
  title: row.title,
  openedAt: row.opened_at.toISOString(),
  openedBy: row.opened_by === null ? null : { id: row.opened_by, name: row.opened_by_name ?? "" },
  endedAt: row.ended_at?.toISOString() ?? null,
  cases: row.cases,
  toldAt: row.told_at?.toISOString() ?? null,
});

/** The incidents, newest first. */
export async function listIncidents(
  db: Kysely<Schema>,
  { after, limit }: { after?: number; limit: number },
): Promise<{ items: IncidentRow[]; next: number | null }> {
  const { rows } = await sql<IncidentRecord>`
    select ${incidentColumns} from (
      select * from incidents where ${after ? sql`id < ${after}` : sql`true`} order by id desc limit ${limit + 1}) i ${incidentJoins}
    order by i.id desc`.execute(db);
  const items = rows.slice(0, limit).map(showIncidentRow);
  return { items, next: rows.length > limit ? items.at(-1)!.id : null };
}

export interface CasesQuestion {
  id: number;
  after?: number;
  untold: boolean;
  limit: number;
}

/** The cases of an incident by number, each with what became of the newest update that stands. A colleague's case is left out. */
export async function incidentCases(
  db: Kysely<Schema>,
  { id, after, untold, limit }: CasesQuestion,
): Promise<{ items: IncidentCase[]; next: number | null }> {
  const incident = await db.selectFrom("incidents").select("id").where("id", "=", id).executeTakeFirst();
  if (!incident) throw new Refusal("incident.unknown");
  const { rows } = await sql<{
    number: number;
    subject: string;
    customer_id: number;
    customer: string;
    language: IncidentCase["language"];
    state: IncidentCase["state"];
    matter: IncidentCase["matter"];
    fate: IncidentCase["fate"];
  }>`
    select c.number, ${shownSubject()} as subject, c.customer_id, customer.name as customer, c.language, c.state, c.matter, t.fate
    from incident_cases i join cases c on c.number = i.case_number join customers customer on customer.id = c.customer_id
    left join incident_tellings t on t.case_number = i.case_number and t.update_id = (
      select max(id) from incident_updates where incident_id = ${id} and taken_back_at is null)
    where i.incident_id = ${id} and not c.internal ${after ? sql`and i.case_number > ${after}` : sql``}
      ${untold ? sql`and t.fate is distinct from 'told'` : sql``}
    order by i.case_number limit ${limit + 1}`.execute(db);
  const items = rows
    .slice(0, limit)
    .map(({ customer_id, customer, ...row }) => ({ ...row, customer: { id: customer_id, name: customer } }));
  return { items, next: rows.length > limit ? items.at(-1)!.number : null };
}
