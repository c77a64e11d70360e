import { type Kysely, type Selectable, sql } from "kysely";
import type { CaseView } from "#contract/case-shapes.ts";
import type { Promises, Schema } from "#database/schema.ts";
import { type Actor, accountIdOf } from "../accounts/actor.ts";
import { type CallCardRecord, callCardsOf, showCallCard } from "../calls/cards.ts";
import { isHere } from "../channels/chat/chat.ts";
import { type RestrictionRecord, restrictionOf, showRestriction } from "../conduct/standing.ts";
import { iso, messagesOf, notesOf, showThread, type ThreadRecords } from "../conversations/thread.ts";
import { seenBy } from "../customers/seeing.ts";
import { contactsOf, type SelectionRecord, selectionsOf, showContacts, showSelection } from "../information/showing.ts";
import { type OptionRecords, optionsOf, showOptions } from "../options/showing.ts";
import { showPromise } from "../promises/showing.ts";
import { Refusal } from "../refusal.ts";
import { type ChairRecord, chairsOf, showChair } from "../second-chair/chair.ts";
import { showTransferOfCase, type TransferRecord } from "../transfers/transfer.ts";
import { transferOf } from "../transfers/viewing.ts";
import { exitChecksOf } from "./exit-checks.ts";
import { mayWithCase } from "./may.ts";
import { type CaseRowRecord, caseColumns, caseJoins, emailOf, showRow } from "./row.ts";
import { shownSubject } from "./subject.ts";

/** How many messages and how many notes are shown before one asks for earlier ones. */
const SHOWN = 50;

interface CaseRecord extends CaseRowRecord, ThreadRecords, OptionRecords {
  seen_by: boolean;
  follows: boolean;
  customer_email: string | null;
  subject_as_written: string;
  opened_at: Date;
  what_helps: string;
  situation: NonNullable<CaseView["situation"]>["name"] | null;
  situation_at: Date | null;
  situation_by: number | null;
  situator_name: string | null;
  address_form: CaseView["addressForm"];
  restriction: RestrictionRecord | null;
  team_line: string;
  team_line_at: Date | null;
  team_line_by: number | null;
  team_line_name: string | null;
  customer_phrase: CaseView["customerLine"]["phrase"];
  customer_line: string;
  customer_told_at: Date | null;
  seen: number | null;
  exit_checks: { stage: number; author_id: number | null; author_name: string; checked_at: string }[] | null;
  times_written: number;
  times_asked: number;
  contacts: { ours: number; first: number };
  selections: SelectionRecord[] | null;
  incidents: { id: number; title: string }[] | null;
  promises: JsonPromise[] | null;
  procedures:
    | { id: number; shelf: "procedures" | "paths"; slug: string; by: { id: number | null; name: string }; used_at: string }[]
    | null;
  other_cases: { number: number; subject: string; state: "open" | "closed"; opened_at: string }[] | null;
  closure: { because: string; words: string; closed_at: string; by_id: number | null; by_name: string | null } | null;
  links: CaseView["links"] | null;
  merged_from: { number: number; subject: string; customer: string; at: string }[] | null;
  fields: CaseView["fields"] | null;
  confirmation: { asked_at: string; answer: "yes" | "partly" | "not_yet" | null; words: string } | null;
  chat: CaseView["chat"];
  calls: CallCardRecord[] | null;
  transfer: TransferRecord | null;
  chairs: ChairRecord[] | null;
  threat_draft: number | null;
}

type JsonPromise = Omit<Selectable<Promises>, "due_at" | "made_at" | "settled_at"> & {
  due_at: string;
  made_at: string;
  settled_at: string | null;
  owner_name: string | null;
};

/**
 * One case as its agent sees it, in one question to the database; `presence` is the live part's to fill in. The number of a case that was
 * merged into another leads to that.
 */
export async function viewCase(db: Kysely<Schema>, { number, by }: { number: number; by: Actor }): Promise<CaseView> {
  const { rows } = await sql<CaseRecord>`
    select ${seenBy(by, sql`c`)} as seen_by, exists (select from case_followers f where f.case_number = c.number and f.account_id = ${accountIdOf(by)}) as follows, ${caseColumns}, ${emailOf} as customer_email, c.subject as subject_as_written, c.opened_at, customer.what_helps, customer.address_form, ${restrictionOf(sql`c.customer_id`)} as restriction, c.situation, c.situation_at, c.situation_by, situator.name as situator_name,
      c.team_line, c.team_line_at, c.team_line_by, liner.name as team_line_name,
      c.customer_phrase, c.customer_line, c.customer_told_at, c.times_written, c.times_asked,
      ${contactsOf(sql`c.number`)} as contacts, ${selectionsOf(sql`c.number`)} as selections,
      (select json_agg(json_build_object('id', i.id, 'title', i.title) order by i.id desc) from incident_cases ic join incidents i on i.id = ic.incident_id
        where ic.case_number = c.number) as incidents,
      (select max(id) from happenings where case_number = c.number) as seen,
      ${messagesOf(sql`c.number`, SHOWN)} as messages,
      ${notesOf(sql`c.number`, SHOWN)} as notes,
      ${callCardsOf(sql`c.number`, SHOWN)} as calls,
      (select json_agg(row_to_json(p)) from (
        select promises.*, a.name as owner_name from promises left join accounts a on a.id = owner_id
        where case_number = c.number order by promises.id desc limit 50) p) as promises,
      (select json_agg(json_build_object('id', u.id, 'shelf', e.shelf, 'slug', e.slug,
          'by', json_build_object('id', u.author_id, 'name', u.author_name), 'used_at', u.used_at) order by u.id)
        from procedure_uses u join library_entries e on e.id = u.entry_id where u.case_number = c.number and u.withdrawn_at is null) as procedures,
      (select json_agg(row_to_json(o)) from (
        select number, ${shownSubject(sql`cases`)} as subject, state, opened_at from cases where customer_id = c.customer_id and number <> c.number and ${seenBy(by)}
        order by number desc limit 3) o)
        as other_cases,
      ${optionsOf(sql`c.number`)},
      ${exitChecksOf(sql`c.number`)} as exit_checks,
      (select row_to_json(e) from (
        select because, words, closed_at, a.id as by_id, a.name as by_name from closures left join accounts a on a.id = closed_by
        where case_number = c.number and reopened_at is null) e) as closure,
      (select json_agg(row_to_json(l) order by l.id) from (
        select link.id, other.number, ${shownSubject(sql`other`)} as subject, other.state,
          case when link.kind = 'same_matter' or link.here = link.from_number then link.kind when link.kind = 'caused_by' then 'causes' else 'precedes' end as kind
        from (
          select id, kind, from_number, from_number as here, to_number as there from case_links where from_number = c.number and removed_at is null
          union all
          select id, kind, from_number, to_number, from_number from case_links where to_number = c.number and removed_at is null
        ) link join cases asked on asked.number = link.there join cases other on other.number = coalesce(asked.merged_into, asked.number)
        where ${seenBy(by, sql`other`)}) l) as links,
      (select json_agg(json_build_object('number', m.number, 'subject', ${shownSubject(sql`m`)}, 'customer', theirs.name, 'at', m.queue_at) order by m.number)
        from cases m join customers theirs on theirs.id = m.customer_id where m.merged_into = c.number) as merged_from,
      (select json_agg(json_build_object('field', field_id, 'value', value) order by field_id) from case_values where case_number = c.number) as fields,
      (select row_to_json(a) from (
        select asked_at, answer, words from confirmations where case_number = c.number and lapsed_at is null order by id desc limit 1) a) as confirmation,
      ${transferOf(sql`c.number`)} as transfer, ${chairsOf(sql`c.number`)} as chairs,
      (select t.id from threat_reports t where t.case_number = c.number and t.reporter_id = ${accountIdOf(by)} and t.sent_at is null
        order by t.id desc limit 1) as threat_draft,
      case when c.channel = 'chat' then (
        select json_build_object('isHere', ${isHere}, 'isOpen', h.ended_at is null and h.expires_at > now(), 'customerRead', h.customer_read,
          'deskRead', h.desk_read) from chats h where h.case_number = c.number) end as chat
    from cases c ${caseJoins} left join accounts liner on liner.id = c.team_line_by
      left join accounts situator on situator.id = c.situation_by
    where c.number = coalesce((select merged_into from cases where number = ${number}), ${number}::bigint)`.execute(db);
  const row = rows[0];
  if (!row) throw new Refusal("case.unknown");
  if (!row.seen_by) throw new Refusal("internal.team_only");
  return show(row, by);
}

const show = (row: CaseRecord, by: Actor): CaseView => ({
  ...showRow(row),
  subjectAsWritten: row.subject_masked ? row.subject_as_written : null,
  openedAt: row.opened_at.toISOString(),
  customerAddress: row.customer_email,
  whatHelps: row.what_helps,
  situation: row.situation && {
    name: row.situation,
    at: row.situation_at!.toISOString(),
    by: row.situation_by === null ? null : { id: row.situation_by, name: row.situator_name ?? "" },
  },
  addressForm: row.address_form,
  restriction: showRestriction(row.restriction),
  follows: row.follows,
  teamLine: {
    text: row.team_line,
    at: row.team_line_at?.toISOString() ?? null,
    by: row.team_line_by === null ? null : { id: row.team_line_by, name: row.team_line_name ?? "" },
  },
  customerLine: { phrase: row.customer_phrase, text: row.customer_line, toldAt: row.customer_told_at?.toISOString() ?? null },
  selections: (row.selections ?? []).map(showSelection),
  contacts: showContacts(row),
  incidents: row.incidents ?? [],
  ...showThread(row, SHOWN),
  calls: (row.calls ?? []).map(showCallCard).reverse(),
  promises: (row.promises ?? []).map((promise) =>
    showPromise({
      ...promise,
      due_at: new Date(promise.due_at),
      made_at: new Date(promise.made_at),
      settled_at: promise.settled_at === null ? null : new Date(promise.settled_at),
    }),
  ),
  ...showOptions(row),
  exitChecks: (row.exit_checks ?? []).map(({ stage, author_id, author_name, checked_at }) => ({
    stage,
    by: { id: author_id, name: author_name },
    at: iso(checked_at),
  })),
  procedures: (row.procedures ?? []).map(({ used_at, ...use }) => ({ ...use, at: iso(used_at) })),
  otherCases: (row.other_cases ?? []).map(({ opened_at, ...other }) => ({ ...other, openedAt: iso(opened_at) })),
  closure: row.closure && {
    because: row.closure.because,
    words: row.closure.words,
    at: iso(row.closure.closed_at),
    by: row.closure.by_id === null ? null : { id: row.closure.by_id, name: row.closure.by_name ?? "" },
  },
  links: row.links ?? [],
  mergedFrom: (row.merged_from ?? []).map(({ at, ...from }) => ({ ...from, at: iso(at) })),
  fields: row.fields ?? [],
  confirmation: row.confirmation && {
    askedAt: iso(row.confirmation.asked_at),
    answer: row.confirmation.answer,
    words: row.confirmation.words,
  },
  chat: row.chat,
  threatDraft: row.threat_draft,
  secondChairs: (row.chairs ?? []).map((chair) =>
    showChair(chair, {
      by,
      hosts: [row.owner_id, ...(row.calls ?? []).flatMap(({ ended_at, agent }) => (ended_at === null ? agent.id : []))],
    }),
  ),
  transfer: row.transfer && showTransferOfCase(row.transfer),
  seen: row.seen ?? 0,
  presence: [],
  may: mayWithCase(by, {
    state: row.state,
    hasAddress: row.customer_email !== null,
    allowedOptions: (row.options ?? []).filter(({ feasibility }) => feasibility === "allowed").length,
    awaitsOwner: row.matter === "press" && row.owner_id === null,
  }),
});
