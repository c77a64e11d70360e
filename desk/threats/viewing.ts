import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Quote, ThreatRow, ThreatView } from "#contract/threats.ts";
import type { Schema } from "#database/schema.ts";
import type { Language } from "#words/say.ts";
import type { Actor } from "../accounts/actor.ts";
import { personOf } from "../accounts/may.ts";
import { dutiesOf } from "./duties.ts";
import { foundThreats } from "./finding.ts";
import { callQuotedIn } from "./of-calls.ts";
import { leads, reachReport } from "./reaching.ts";

interface Row {
  id: number;
  case_number: number;
  call: number | null;
  subject: string;
  language: Language;
  customer: { id: number; name: string };
  reporter: { id: number; name: string };
  told: { id: number; name: string } | null;
  closer: { id: number; name: string } | null;
  happened_at: Date;
  sent_at: Date | null;
  closed_at: Date | null;
}

const rowsOf = (condition: RawBuilder<unknown>) => sql<Row>`
  select r.id, r.case_number, ${callQuotedIn(sql`r.quotes`)} as call, c.subject, c.language, json_build_object('id', customer.id, 'name', customer.name) as customer,
    json_build_object('id', reporter.id, 'name', reporter.name) as reporter, r.happened_at, r.sent_at, r.closed_at,
    case when told.id is not null then json_build_object('id', told.id, 'name', told.name) end as told,
    case when closer.id is not null then json_build_object('id', closer.id, 'name', closer.name) end as closer
  from threat_reports r join cases c on c.number = r.case_number join customers customer on customer.id = r.customer_id
    join accounts reporter on reporter.id = r.reporter_id left join accounts told on told.id = r.told_id
    left join accounts closer on closer.id = r.closed_by
  where ${condition}`;

const show = (row: Row): ThreatRow => ({
  id: row.id,
  state: row.closed_at !== null ? "closed" : row.sent_at !== null ? "sent" : "draft",
  case: { number: row.case_number, subject: row.subject, language: row.language },
  call: row.call,
  customer: row.customer,
  reporter: row.reporter,
  told: row.told,
  happenedAt: row.happened_at.toISOString(),
});

/** One's own reports, drafts among them; for who leads, all that were sent. */
export async function listThreatReports(db: Kysely<Schema>, by: Actor): Promise<ThreatRow[]> {
  const me = personOf(by);
  const { rows } = await rowsOf(
    sql`r.reporter_id = ${me.id} or (${leads(me)} and r.sent_at is not null) order by r.id desc limit 200`,
  ).execute(db);
  return rows.map(show);
}

export async function showThreatReport(db: Kysely<Schema>, { id, by }: { id: number; by: Actor }): Promise<ThreatView> {
  const me = personOf(by);
  const report = await reachReport(db, { id, by });
  const isDraft = report.sent_at === null;
  const quotes = report.quotes as Quote[];
  const messages = quotes.flatMap(({ kind, of }) => (kind === "message" && of !== null ? of : []));
  const [{ rows }, found, superiors, { rows: ticked }, { rows: downloads }, { rows: mails }] = await Promise.all([
    rowsOf(sql`r.id = ${id}`).execute(db),
    isDraft ? foundThreats(db, report.case_number) : [],
    isDraft
      ? db
          .selectFrom("accounts")
          .select(["id", "name"])
          .where("role", "<>", "agent")
          .where("deactivated_at", "is", null)
          .orderBy("name")
          .execute()
      : [],
    sql<{ duty: string; at: Date; by: { id: number; name: string } }>`
      select d.duty, d.done_at as at, json_build_object('id', a.id, 'name', a.name) as by
      from threat_duties d join accounts a on a.id = d.done_by where d.report_id = ${id}`.execute(db),
    sql<{ mail: number | null; at: Date; by: { id: number; name: string } }>`
      select d.mail_id as mail, d.at, json_build_object('id', a.id, 'name', a.name) as by
      from threat_downloads d join accounts a on a.id = d.account_id where d.report_id = ${id} order by d.id`.execute(db),
    sql<{ id: number }>`
      select distinct m.mail_id as id from messages m join mail_originals o on o.mail_id = m.mail_id
      where m.id = any(${messages}::bigint[]) order by 1`.execute(db),
  ]);
  const row = rows[0]!;
  const asLeader = !leads(me) ? "threat.supervisor_only" : isDraft ? "threat.not_sent" : true;
  return {
    ...show(row),
    quotes,
    witness: report.witness,
    done: report.done,
    sentAt: report.sent_at?.toISOString() ?? null,
    closed: row.closer && {
      by: row.closer,
      at: report.closed_at!.toISOString(),
      words: report.closed_words,
      keepUntil: report.keep_until!.toISOString(),
    },
    found,
    superiors,
    duties: dutiesOf(report.country).map((duty) => {
      const done = ticked.find((one) => one.duty === duty.id);
      return {
        id: duty.id,
        words: duty.words[me.language],
        source: duty.source[me.language],
        done: done ? { by: done.by, at: done.at.toISOString() } : null,
      };
    }),
    originals: mails.map(({ id: mail }) => mail),
    downloads: downloads.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })),
    may: {
      write: !isDraft ? "threat.sent" : report.reporter_id === me.id ? true : "threat.not_yours",
      close: asLeader,
      reopen: asLeader,
      duties: asLeader,
    },
  };
}
