import { sql } from "kysely";
import type { CaseRow } from "#contract/case-shapes.ts";
import { shownSubject } from "./subject.ts";

export interface CaseRowRecord {
  number: number;
  /** As it is shown. */
  subject: string;
  subject_masked: boolean;
  customer_id: number;
  /** The address of one without a name. */
  customer_name: string;
  channel: CaseRow["channel"];
  mailbox_address: string | null;
  language: CaseRow["language"];
  stage: number;
  matter: CaseRow["matter"];
  state: CaseRow["state"];
  waiting_for: CaseRow["waitingFor"];
  owner_id: number | null;
  owner_name: string | null;
  team_id: number | null;
  due_at: Date | null;
  last_message_at: Date;
  preview: string;
  preview_masked: boolean;
  tag_ids: number[];
  snoozed: boolean;
  snoozed_until: Date | null;
}

/** The customer's first address, for `cases c`. */
export const emailOf = sql`(select value from customer_addresses a where a.customer_id = c.customer_id and a.kind = 'email' order by a.preferred desc, a.id limit 1)`;

/** What a line about a case shows, for `cases c` with `caseJoins`. */
export const caseColumns = sql`c.number, ${shownSubject()} as subject, c.shielded_subject is not null as subject_masked, c.customer_id, coalesce(nullif(customer.name, ''), ${emailOf}, '') as customer_name,
  c.channel, mailbox.address as mailbox_address, c.language, c.stage, c.matter, c.state, c.waiting_for, c.owner_id, owner.name as owner_name, c.team_id,
  c.due_at, c.last_message_at, c.preview, c.preview_masked, c.tag_ids, c.snoozed_at is not null as snoozed, c.snoozed_until`;

export const caseJoins = sql`join customers customer on customer.id = c.customer_id
  left join accounts owner on owner.id = c.owner_id left join mailboxes mailbox on mailbox.id = c.mailbox_id`;

export const showRow = (row: CaseRowRecord): CaseRow => ({
  number: row.number,
  subject: row.subject,
  customer: { id: row.customer_id, name: row.customer_name },
  channel: row.channel,
  inbox: row.mailbox_address,
  language: row.language,
  stage: row.stage,
  matter: row.matter,
  state: row.state,
  waitingFor: row.waiting_for,
  owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? "" },
  teamId: row.team_id,
  dueAt: row.due_at?.toISOString() ?? null,
  lastMessageAt: row.last_message_at.toISOString(),
  preview: row.preview,
  masked: row.preview_masked || row.subject_masked,
  tags: row.tag_ids,
  snooze: row.snoozed ? { until: row.snoozed_until?.toISOString() ?? null } : null,
});
