import { sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { casesOf, type Ids, ofCase, ofCustomer } from "../data-copies/part.ts";
import { changed, EMPTY, type Erased, GONE, goneIf, NONE, unless } from "./erased.ts";
import { ERASED_OF_CALLS } from "./erased-of-calls.ts";

export const theirAddresses = (ids: Ids) =>
  sql`(select value from customer_addresses where customer_id = any(${ids}::bigint[]) and kind = 'email')`;
const phoneCallsOf = (ids: Ids) =>
  sql`(t.customer_id = any(${ids}::bigint[]) or t.phone in (select value from customer_addresses where customer_id = any(${ids}::bigint[]) and kind = 'phone'))`;
const mailsOf = (ids: Ids) =>
  sql`(t.case_number in ${casesOf(ids)} or t.from_address in ${theirAddresses(ids)} or t.envelope_from in ${theirAddresses(ids)})`;

/**
 * In this order, since what is found by an address comes before the addresses. What stays: that there were cases, their kind and course, hours and
 * numbers, for what was counted and promised; who of the firm did it.
 */
export const ERASED = {
  mail_originals: { of: (ids) => sql`t.mail_id in (select t.id from mails t where ${mailsOf(ids)})`, rows: "deleted" },
  // The hash stays, so that a mail that still lies in a mailbox is not fetched a second time.
  mails: changed<"mails">({
    of: mailsOf,
    set: {
      envelope_from: EMPTY,
      envelope_to: sql`'{}'`,
      from_address: EMPTY,
      subject: EMPTY,
      rfc_message_id: NONE,
    },
    stays: ["route", "sha256", "fate", "cause"],
  }),
  phone_events: changed<"phone_events">({
    of: (ids) => sql`t.phone_call_id in (select t.id from phone_calls t where ${phoneCallsOf(ids)})`,
    set: { content: EMPTY },
    stays: ["signature", "what", "fate", "cause"],
  }),
  phone_calls: changed<"phone_calls">({
    of: phoneCallsOf,
    set: { phone: NONE },
    stays: ["direction", "case_number", "call_id", "first_at", "rang_at", "answered_at", "ended_at", "missed_at"],
  }),
  automatic_mails: { of: (ids) => sql`t.address in ${theirAddresses(ids)}`, rows: "deleted" },
  blocked_senders: { of: (ids) => sql`t.address in ${theirAddresses(ids)}`, rows: "deleted" },
  customer_addresses: { of: ofCustomer, rows: "deleted" },
  helps: { of: ofCustomer, rows: "deleted" },
  consents: { of: ofCustomer, rows: "deleted" },
  customer_values: { of: ofCustomer, rows: "deleted" },
  belongings: {
    of: (ids) => sql`(t.person_id = any(${ids}::bigint[]) or t.organisation_id = any(${ids}::bigint[]))`,
    rows: "deleted",
  },
  imported_customers: { of: ofCustomer, rows: "deleted" },
  imported_cases: { of: ofCase, rows: "deleted" },
  customer_merges: changed<"customer_merges">({
    of: (ids) => sql`t.into_id = any(${ids}::bigint[])`,
    set: { moved: sql`'{}'` },
    stays: [],
  }),
  merges: changed<"merges">({
    of: (ids) => sql`(t.case_number in ${casesOf(ids)} or t.into_number in ${casesOf(ids)})`,
    set: { before: sql`'{}'` },
    stays: [],
  }),
  splits: changed<"splits">({
    of: (ids) => sql`(t.case_number in ${casesOf(ids)} or t.new_number in ${casesOf(ids)})`,
    set: { before: sql`'{}'` },
    stays: [],
  }),
  customers: changed<"customers">({
    of: (ids) => sql`t.id = any(${ids}::bigint[])`,
    set: { name: sql`'#' || id`, language: NONE, address_form: NONE, what_helps: EMPTY, search: EMPTY, erased_at: sql`now()` },
    stays: ["id", "kind", "relation", "created_at", "merged_into"],
  }),
  appeals: changed<"appeals">({
    of: (ids) => sql`t.measure_id in (select id from measures where customer_id = any(${ids}::bigint[]))`,
    set: { words: GONE, reasons: unless("reasons"), letter: unless("letter"), letter_id: NONE },
    stays: ["measure_id", "received_on", "recorded_at", "decided_at", "outcome"],
  }),
  measures: changed<"measures">({
    of: ofCustomer,
    set: {
      quote: sql`'———'`,
      reason: sql`'——————————'`,
      skipped_because: EMPTY,
      letter: EMPTY,
      letter_id: NONE,
      declined_because: unless("declined_because"),
      ended_words: EMPTY,
      windows: NONE,
      writing_only: sql`stage = 'restriction'`,
    },
    stays: [
      "id",
      "stage",
      "quoted_on",
      "grounds_case",
      "answer_days",
      "starts_at",
      "ends_at",
      "review_at",
      "appeal_by",
      "letter_language",
      "confirmed_at",
      "ended_because",
      "ended_at",
      "prolongs",
      "proposed_at",
      "declined_at",
    ],
  }),
  case_values: { of: ofCase, rows: "deleted" },
  case_tags: changed<"case_tags">({ of: ofCase, set: {}, stays: ["case_number", "tagged_at"] }),
  attachments: { of: ofCase, rows: "deleted" },
  namings: { of: ofCase, rows: "deleted" },
  // Only drafts are left by now: a report that was sent holds the erasure up.
  threat_reports: { of: ofCustomer, rows: "deleted" },
  drafts: { of: ofCase, rows: "deleted" },
  second_chairs: changed<"second_chairs">({ of: ofCase, set: { words: EMPTY }, stays: [] }),
  transfers: changed<"transfers">({
    of: ofCase,
    set: {
      who: GONE,
      wants: GONE,
      happened: EMPTY,
      promised: EMPTY,
      not_again: EMPTY,
      would_help: EMPTY,
      ended_words: sql`case when ended_words <> '' then '———' else '' end`,
    },
    stays: ["path", "language", "ended_because"],
  }),
  cases: changed<"cases">({
    of: ofCustomer,
    set: {
      subject: EMPTY,
      shielded_subject: NONE,
      customer_line: EMPTY,
      team_line: EMPTY,
      preview: EMPTY,
      preview_masked: sql`false`,
      // Links to the customer's page lead nowhere from now on.
      page_version: sql`page_version + 1`,
      situation: NONE,
      situation_at: NONE,
      situation_by: NONE,
    },
    stays: [
      "number",
      "channel",
      "language",
      "state",
      "stage",
      "matter",
      "customer_phrase",
      "customer_told_at",
      "opened_at",
      "due_at",
      "last_message_at",
      "message_count",
      "times_written",
      "times_asked",
      "merged_into",
      "team_line_at",
      "internal",
      "snoozed_at",
      "snoozed_until",
      "tag_ids",
    ],
  }),
  messages: changed<"messages">({
    of: ofCase,
    set: {
      text: EMPTY,
      quoted: EMPTY,
      signature: EMPTY,
      html: NONE,
      author_name: sql`case when direction = 'in' then '#' || customer_id else author_name end`,
      author_address: EMPTY,
      reading: NONE,
      search: EMPTY,
      rfc_message_id: NONE,
      rfc_in_reply_to: NONE,
      delivery_trouble: NONE,
    },
    stays: [
      "id",
      "case_number",
      "direction",
      "channel",
      "purpose",
      "automatic",
      "language",
      "created_at",
      "sent_at",
      "delivery",
      "asked_before",
    ],
  }),
  notes: changed<"notes">({ of: ofCase, set: { text: GONE, search: EMPTY }, stays: [] }),
  options: changed<"options">({
    of: ofCase,
    set: {
      what: GONE,
      cost_to_customer: EMPTY,
      legal_basis: EMPTY,
      needs: EMPTY,
      why_not: goneIf("why_not"),
      cost_to_us: EMPTY,
      who_decides: EMPTY,
    },
    stays: ["id", "case_number", "kind", "from_at", "until_at", "feasibility", "written_at", "withdrawn_at"],
  }),
  choices: changed<"choices">({
    of: ofCase,
    set: { words: goneIf("words") },
    stays: ["case_number", "message_id", "asked_at", "chosen_id", "answered_at", "lapsed_at"],
  }),
  decisions: changed<"decisions">({
    of: ofCase,
    set: { summary: GONE },
    stays: ["case_number", "option_id", "message_id", "decided_at", "withdrawn_at"],
  }),
  promises: changed<"promises">({
    of: ofCase,
    set: { words: EMPTY, phone: NONE, phone_from: NONE, settled_because: NONE },
    stays: ["id", "case_number", "what", "due_at", "made_at", "state", "settled_at", "moved_to"],
  }),
  confirmations: changed<"confirmations">({
    of: ofCase,
    set: { words: EMPTY },
    stays: ["case_number", "asked_at", "reminded_at", "answer", "answered_at", "lapsed_at"],
  }),
  closures: changed<"closures">({
    of: ofCase,
    set: { words: EMPTY, reopened_because: sql`case when reopened_because ~ '^[a-z_]+$' then reopened_because end` },
    stays: ["case_number", "because", "closed_at", "reopened_at"],
  }),
  selections: changed<"selections">({
    of: ofCase,
    set: {
      fact: GONE,
      words: GONE,
      next_step: goneIf("next_step"),
      options: sql`array_fill('—'::text, array[cardinality(options)])`,
    },
    stays: ["how", "touches", "kind", "for_whom"],
  }),
  chats: changed<"chats">({
    of: ofCase,
    set: { token_hash: sql`'erased ' || id`, expires_at: sql`least(expires_at, now())` },
    stays: ["case_number", "started_at", "seen_at", "ended_at", "transcripts"],
  }),
  ...ERASED_OF_CALLS,
} satisfies { [T in keyof Schema]?: Erased<T> };
