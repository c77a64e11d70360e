// The rows of every table, for Kysely. Written by `npm run schema` from the migrations; do not edit.

import type { ColumnType, Generated, GeneratedAlways } from "kysely";

/** What a jsonb column takes: a text that is JSON, or an object. A list must be text: pg would send it as an SQL array. */
export type JsonInput = string | (object & { length?: never });
export type Json = ColumnType<unknown, JsonInput, JsonInput>;
export type JsonWithDefault = ColumnType<unknown, JsonInput | undefined, JsonInput>;

export interface Schema {
  absences: Absences;
  accounts: Accounts;
  api_tokens: ApiTokens;
  appeals: Appeals;
  attachments: Attachments;
  automatic_mails: AutomaticMails;
  belongings: Belongings;
  blocked_senders: BlockedSenders;
  breaks: Breaks;
  bulk_acts: BulkActs;
  bulk_parts: BulkParts;
  call_notes: CallNotes;
  call_outcomes: CallOutcomes;
  call_recordings: CallRecordings;
  call_rungs: CallRungs;
  calls: Calls;
  case_followers: CaseFollowers;
  case_links: CaseLinks;
  case_shares: CaseShares;
  case_tags: CaseTags;
  case_values: CaseValues;
  cases: Cases;
  chat_words: ChatWords;
  chats: Chats;
  choice_options: ChoiceOptions;
  choices: Choices;
  closures: Closures;
  confirmations: Confirmations;
  consents: Consents;
  counting: Counting;
  covering_subjects: CoveringSubjects;
  customer_addresses: CustomerAddresses;
  customer_merges: CustomerMerges;
  customer_values: CustomerValues;
  customers: Customers;
  daily_counts: DailyCounts;
  decisions: Decisions;
  drafts: Drafts;
  energy_notes: EnergyNotes;
  examples: Examples;
  exit_checks: ExitChecks;
  fields: Fields;
  files: Files;
  firm: Firm;
  happenings: Happenings;
  helps: Helps;
  idempotency_keys: IdempotencyKeys;
  imap_cursors: ImapCursors;
  import_files: ImportFiles;
  import_left_out: ImportLeftOut;
  imported_cases: ImportedCases;
  imported_customers: ImportedCustomers;
  imports: Imports;
  incident_cases: IncidentCases;
  incident_tellings: IncidentTellings;
  incident_updates: IncidentUpdates;
  incidents: Incidents;
  invitations: Invitations;
  letters: Letters;
  library_entries: LibraryEntries;
  library_versions: LibraryVersions;
  mail_originals: MailOriginals;
  mailboxes: Mailboxes;
  mails: Mails;
  measures: Measures;
  mentions: Mentions;
  merges: Merges;
  messages: Messages;
  migrations: Migrations;
  namings: Namings;
  notes: Notes;
  notices: Notices;
  options: Options;
  password_resets: PasswordResets;
  phone_calls: PhoneCalls;
  phone_events: PhoneEvents;
  phone_extensions: PhoneExtensions;
  phone_lines: PhoneLines;
  phone_rings: PhoneRings;
  procedure_uses: ProcedureUses;
  promises: Promises;
  recording_changes: RecordingChanges;
  second_chairs: SecondChairs;
  second_readings: SecondReadings;
  selections: Selections;
  sessions: Sessions;
  sign_in_failures: SignInFailures;
  snoozes: Snoozes;
  splits: Splits;
  tags: Tags;
  team_members: TeamMembers;
  teams: Teams;
  threat_downloads: ThreatDownloads;
  threat_duties: ThreatDuties;
  threat_reports: ThreatReports;
  transfers: Transfers;
  views: Views;
  webhook_deliveries: WebhookDeliveries;
  webhooks: Webhooks;
  went_well: WentWell;
  widgets: Widgets;
  work_patterns: WorkPatterns;
}

export interface Absences {
  id: GeneratedAlways<number>;
  account_id: number;
  from_day: string;
  until_day: string;
  cover_id: number | null;
  written_by: number | null;
  written_at: Generated<Date>;
  ended_at: Date | null;
}

export interface Accounts {
  id: GeneratedAlways<number>;
  email: string;
  name: string;
  role: "agent" | "supervisor" | "manager" | "admin";
  password_hash: string | null;
  language: "pl" | "bg" | "en";
  theme: Generated<"system" | "light" | "dark">;
  density: Generated<"comfortable" | "compact">;
  time_zone: string | null;
  preferences: JsonWithDefault;
  created_at: Generated<Date>;
  deactivated_at: Date | null;
}

export interface ApiTokens {
  id: GeneratedAlways<number>;
  name: string;
  token_hash: string;
  created_by: number | null;
  created_at: Generated<Date>;
  used_at: Date | null;
  revoked_at: Date | null;
}

export interface Appeals {
  id: GeneratedAlways<number>;
  measure_id: number;
  words: string;
  received_on: string;
  recorded_by: number;
  recorded_name: string;
  recorded_at: Generated<Date>;
  not_by: number[];
  decided_by: number | null;
  decided_name: string | null;
  decided_at: Date | null;
  outcome: "stands" | "lifted" | null;
  reasons: string | null;
  letter: string | null;
  letter_id: number | null;
}

export interface Attachments {
  id: GeneratedAlways<number>;
  case_number: number;
  message_id: number | null;
  note_id: number | null;
  uploaded_by: number | null;
  audience: "customer" | "team";
  name: string;
  type: string;
  size: number;
  sha256: string;
  content_id: string | null;
  inline: Generated<boolean>;
  created_at: Generated<Date>;
}

export interface AutomaticMails {
  address: string;
  sent_at: Generated<Date>;
}

export interface Belongings {
  id: GeneratedAlways<number>;
  person_id: number;
  organisation_id: number;
  role: Generated<string>;
  author_id: number | null;
  author_name: string;
  since: Generated<Date>;
  ended_at: Date | null;
  ended_by: number | null;
}

export interface BlockedSenders {
  id: GeneratedAlways<number>;
  address: string;
  case_number: number | null;
  blocked_at: Generated<Date>;
  blocked_by: number | null;
  released_at: Date | null;
  released_by: number | null;
}

export interface Breaks {
  account_id: number;
  began_at: Date;
  minimum_until: Date;
  until_at: Date;
}

export interface BulkActs {
  id: GeneratedAlways<number>;
  act: Json;
  made_at: Generated<Date>;
  made_by: number | null;
  happening_id: number;
}

export interface BulkParts {
  bulk_id: number;
  case_number: number;
  happening_id: number | null;
  refused: string | null;
}

export interface CallNotes {
  id: GeneratedAlways<number>;
  client_id: Generated<string>;
  call_id: number;
  kind: "note" | "quote" | "said" | "promise";
  text: string;
  rung: number | null;
  author_id: number | null;
  author_name: string;
  at: Date;
  written_at: Generated<Date>;
  promise_id: number | null;
}

export interface CallOutcomes {
  id: GeneratedAlways<number>;
  client_id: Generated<string>;
  call_id: number;
  visit_id: number;
  rung: number;
  outcome: "calmed" | "no_result" | "not_possible";
  fruitless: boolean;
  because: Generated<string>;
  account_id: number | null;
  at: Date;
  written_at: Generated<Date>;
}

export interface CallRecordings {
  id: GeneratedAlways<number>;
  call_id: number;
  name: string;
  type: string;
  size: number;
  sha256: string;
  content: Buffer | null;
  added_by: number | null;
  kept_at: Generated<Date>;
  keep_until: Date;
  removed_at: Date | null;
  removed_by: number | null;
  removed_because: "run_out" | "objected" | "by_hand" | null;
  phone_line_id: number | null;
}

export interface CallRungs {
  id: GeneratedAlways<number>;
  client_id: Generated<string>;
  call_id: number;
  rung: number;
  account_id: number | null;
  at: Date;
  written_at: Generated<Date>;
  after_id: number | null;
  after_rung: number | null;
  after_fruitless: boolean | null;
  bypass: "threat" | "emergency" | null;
  bypass_words: Generated<string>;
}

export interface Calls {
  id: GeneratedAlways<number>;
  client_id: Generated<string>;
  case_number: number;
  customer_id: number;
  account_id: number;
  direction: "in" | "out";
  source: Generated<"hand" | "telephony">;
  external_id: string | null;
  phone: Generated<string>;
  started_at: Date;
  written_at: Generated<Date>;
  ladder_on: boolean;
  recording: Generated<"off" | "notice_given" | "consent_given" | "objected">;
  recording_on: Generated<boolean>;
  ended_at: Date | null;
  end_written_at: Date | null;
  end_client_id: string | null;
  ended_as: "finished" | "not_reached" | "by_us" | null;
  ended_on: number | null;
  ended_rung: number | null;
  agreed: Generated<string>;
  next_step: Generated<string>;
  next_at: Date | null;
  promise_id: number | null;
  closing_words: Generated<string>;
  reason: string | null;
  reason_at: Date | null;
  hung_up_at: Date | null;
}

export interface CaseFollowers {
  case_number: number;
  account_id: number;
  since: Generated<Date>;
}

export interface CaseLinks {
  id: GeneratedAlways<number>;
  from_number: number;
  to_number: number;
  kind: "same_matter" | "caused_by" | "follows";
  linked_at: Generated<Date>;
  linked_by: number | null;
  removed_at: Date | null;
  removed_by: number | null;
}

export interface CaseShares {
  case_number: number;
  team_id: number;
  channel: string;
  language: string;
  shares: Json;
}

export interface CaseTags {
  case_number: number;
  tag_id: number;
  tagged_at: Generated<Date>;
  tagged_by: number | null;
}

export interface CaseValues {
  case_number: number;
  field_id: number;
  value: string;
  set_at: Generated<Date>;
  set_by: number | null;
}

export interface Cases {
  number: GeneratedAlways<number>;
  customer_id: number;
  subject: string;
  channel: "mail" | "chat" | "form" | "phone" | "api";
  mailbox_id: number | null;
  language: "pl" | "bg" | "en";
  team_id: number | null;
  owner_id: number | null;
  state: Generated<"open" | "closed">;
  waiting_for: Generated<"us" | "customer" | "colleagues">;
  stage: Generated<number>;
  team_line: Generated<string>;
  team_line_at: Date | null;
  team_line_by: number | null;
  customer_phrase: Generated<
    | "received"
    | "finding_out"
    | "options"
    | "agreed"
    | "carrying_out"
    | "please_confirm"
    | "waiting_for_you"
    | "no_change"
    | "closed"
  >;
  customer_line: Generated<string>;
  customer_told_at: Date | null;
  page_version: Generated<number>;
  opened_at: Generated<Date>;
  due_at: Date | null;
  queue_rank: Generated<number>;
  queue_at: Generated<Date>;
  last_message_at: Generated<Date>;
  last_message_id: number | null;
  preview: Generated<string>;
  preview_masked: Generated<boolean>;
  message_count: Generated<number>;
  situation:
    | "we_are_late"
    | "not_justified"
    | "upset_beyond"
    | "expects_more"
    | "fault_finding"
    | "overdue_payment"
    | "no_chemistry"
    | null;
  situation_at: Date | null;
  situation_by: number | null;
  internal: Generated<boolean>;
  matter: "claim" | "grievance" | "report" | "press" | null;
  times_written: Generated<number>;
  times_asked: Generated<number>;
  asked_since: Generated<number>;
  merged_into: number | null;
  snoozed_at: Date | null;
  snoozed_until: Date | null;
  tag_ids: Generated<number[]>;
  shielded_subject: string | null;
}

export interface ChatWords {
  chat_id: number;
  word_id: string;
  message_id: number;
}

export interface Chats {
  id: GeneratedAlways<number>;
  widget_id: number;
  case_number: number;
  customer_id: number;
  token_hash: string;
  started_at: Generated<Date>;
  seen_at: Generated<Date>;
  expires_at: Date;
  ended_at: Date | null;
  customer_read: Generated<number>;
  desk_read: Generated<number>;
  transcripts: Generated<number>;
  offered_to: number | null;
  offered_at: Date | null;
  settled_at: Date | null;
}

export interface ChoiceOptions {
  choice_id: number;
  option_id: number;
  place: number;
}

export interface Choices {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  message_id: number;
  asked_by: number | null;
  asked_at: Generated<Date>;
  chosen_id: number | null;
  words: Generated<string>;
  answered_at: Date | null;
  lapsed_at: Date | null;
}

export interface Closures {
  id: GeneratedAlways<number>;
  case_number: number;
  because: "confirmed" | "no_answer" | "agent" | "spam" | "merged";
  words: Generated<string>;
  closed_at: Generated<Date>;
  closed_by: number | null;
  reopened_at: Date | null;
  reopened_by: number | null;
  reopened_because: "not_yet" | "partly" | "new_message" | "agent" | "undo" | null;
}

export interface Confirmations {
  id: GeneratedAlways<number>;
  case_number: number;
  asked_at: Generated<Date>;
  asked_by: number | null;
  reminded_at: Date | null;
  answer: "yes" | "partly" | "not_yet" | null;
  words: Generated<string>;
  answered_at: Date | null;
  lapsed_at: Date | null;
}

export interface Consents {
  id: GeneratedAlways<number>;
  customer_id: number;
  what: string;
  given: boolean;
  how: "mail" | "phone" | "form" | "paper" | "in_person";
  words: Generated<string>;
  at: Date;
  author_id: number | null;
  author_name: string;
  written_at: Generated<Date>;
  taken_back_at: Date | null;
}

export interface Counting {
  id: Generated<number>;
  time_zone: string;
  seen_happening: number;
  counted_at: Date;
  counted_case: number | null;
  counted_cases: Generated<number>;
}

export interface CoveringSubjects {
  id: Generated<number>;
  below: number;
}

export interface CustomerAddresses {
  id: GeneratedAlways<number>;
  customer_id: number;
  kind: "email" | "phone";
  value: string;
  undeliverable_since: Date | null;
  note: Generated<string>;
  preferred: Generated<boolean>;
}

export interface CustomerMerges {
  id: GeneratedAlways<number>;
  from_id: number;
  into_id: number;
  moved: Json;
  merged_by: number | null;
  merged_at: Generated<Date>;
  taken_back_at: Date | null;
}

export interface CustomerValues {
  customer_id: number;
  field_id: number;
  value: string;
  set_at: Generated<Date>;
  set_by: number | null;
}

export interface Customers {
  id: GeneratedAlways<number>;
  name: Generated<string>;
  language: "pl" | "bg" | "en" | null;
  what_helps: Generated<string>;
  created_at: Generated<Date>;
  search: Generated<string>;
  kind: Generated<"person" | "organisation">;
  address_form: "pan" | "pani" | "panstwo" | "polite" | "first_name" | null;
  relation: Generated<"external" | "internal">;
  merged_into: number | null;
  erased_at: Date | null;
}

export interface DailyCounts {
  question: "promises" | "first_to_speak" | "stages" | "standing" | "waiting";
  day: string;
  team_id: number;
  channel: string;
  language: string;
  kind: string;
  count: number;
  seconds: number;
}

export interface Decisions {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  option_id: number | null;
  summary: string;
  message_id: number;
  author_id: number | null;
  author_name: string;
  decided_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface Drafts {
  case_number: number;
  account_id: number;
  mode: "reply" | "note";
  text: string;
  device: Generated<string>;
  saved_at: Generated<Date>;
}

export interface EnergyNotes {
  id: GeneratedAlways<number>;
  account_id: number;
  word: "full" | "ok" | "low" | "empty";
  noted_at: Generated<Date>;
}

export interface Examples {
  id: Generated<string>;
  month: string;
  language: "pl" | "bg" | "en";
  text: string;
  labels: string[];
  read_as: string[];
}

export interface ExitChecks {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  stage: number;
  author_id: number | null;
  author_name: string;
  checked_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface Fields {
  id: GeneratedAlways<number>;
  about: "case" | "customer";
  slug: string;
  name_pl: Generated<string>;
  name_bg: Generated<string>;
  name_en: Generated<string>;
  kind: "text" | "number" | "date" | "choice" | "yes_no";
  choices: Generated<string[]>;
  place: Generated<number>;
  made_at: Generated<Date>;
  made_by: number | null;
  retired_at: Date | null;
  retired_by: number | null;
}

export interface Files {
  sha256: string;
  size: number;
  content: Buffer;
}

export interface Firm {
  id: Generated<number>;
  name: string;
  language: "pl" | "bg" | "en";
  country: string;
  time_zone: string;
  working_hours: Json;
  first_news_hours: Generated<number>;
  next_news_days: Generated<number>;
  undo_seconds: Generated<number>;
  charter_published_at: Date;
  created_at: Generated<Date>;
  keep_examples: Generated<boolean>;
  first_word_minutes: Generated<number>;
  recording_days: Generated<number>;
  call_link: Generated<string>;
  break_minutes: Generated<number>;
}

export interface Happenings {
  id: GeneratedAlways<number>;
  case_number: number | null;
  customer_id: number | null;
  what: string;
  by_kind: "agent" | "customer" | "program" | "desk";
  account_id: number | null;
  at: Generated<Date>;
  detail: JsonWithDefault;
}

export interface Helps {
  id: GeneratedAlways<number>;
  customer_id: number;
  words: string;
  author_id: number | null;
  author_name: string;
  written_at: Generated<Date>;
  ended_at: Date | null;
  ended_by: number | null;
}

export interface IdempotencyKeys {
  owner: string;
  key: string;
  request_hash: string;
  status: number | null;
  answer: Json | null;
  created_at: Generated<Date>;
}

export interface ImapCursors {
  mailbox_id: number;
  folder: string;
  uid_validity: number;
  last_uid: Generated<number>;
}

export interface ImportFiles {
  import_id: number;
  place: number;
  name: string;
  size: number;
  sha256: string;
  content: Buffer | null;
  encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1250" | "iso-8859-2" | "windows-1251" | "koi8-r";
  separator: Generated<"," | ";" | "\t">;
  holds: Generated<"customers" | "cases">;
  header: Generated<string[]>;
  columns: Generated<string[]>;
}

export interface ImportLeftOut {
  import_id: number;
  place: number;
  file: number;
  line: number;
  column: string | null;
  why: string;
  facts: JsonWithDefault;
  partly: boolean;
  values: string[] | null;
}

export interface ImportedCases {
  source: string;
  source_id: string;
  case_number: number;
  import_id: number;
  kept_at: Date | null;
}

export interface ImportedCustomers {
  source: string;
  source_id: string;
  customer_id: number;
  import_id: number;
  made: boolean;
  kept_at: Date | null;
}

export interface Imports {
  id: GeneratedAlways<number>;
  format: "kapok-csv" | "zammad" | "zendesk";
  made_at: Generated<Date>;
  made_by: number | null;
  done_at: Date | null;
  undone_at: Date | null;
  begun_at: Date | null;
  begun_by: number | null;
  total: Generated<number>;
  reached: Generated<number>;
  stirred_at: Date | null;
  made_cases: Generated<number>;
  made_customers: Generated<number>;
  known: Generated<number>;
  undo_asked_at: Date | null;
  undo_asked_by: number | null;
  forgotten_at: Date | null;
}

export interface IncidentCases {
  incident_id: number;
  case_number: number;
  joined_by: number | null;
  joined_at: Generated<Date>;
}

export interface IncidentTellings {
  update_id: number;
  case_number: number;
  fate: Generated<"waiting" | "told" | "closed" | "no_words" | "press" | "no_address" | "team_words" | "taken_back">;
  message_id: number | null;
}

export interface IncidentUpdates {
  id: GeneratedAlways<number>;
  incident_id: number;
  pl: Generated<string>;
  bg: Generated<string>;
  en: Generated<string>;
  next_news_at: Date;
  author_id: number | null;
  author_name: string;
  written_at: Generated<Date>;
  leaves_at: Date;
  done_at: Date | null;
  taken_back_at: Date | null;
}

export interface Incidents {
  id: GeneratedAlways<number>;
  title: string;
  what: Generated<string>;
  opened_by: number | null;
  opened_at: Generated<Date>;
  ended_by: number | null;
  ended_at: Date | null;
}

export interface Invitations {
  id: GeneratedAlways<number>;
  email: string;
  name: string;
  role: "agent" | "supervisor" | "manager" | "admin";
  team_id: number | null;
  language: "pl" | "bg" | "en";
  token_hash: string;
  invited_by: number;
  invited_at: Generated<Date>;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

export interface Letters {
  id: GeneratedAlways<number>;
  to_address: string;
  mailbox_id: number | null;
  subject: string;
  text: string;
  language: "pl" | "bg" | "en";
  created_at: Generated<Date>;
  sent_at: Date | null;
  trouble: string | null;
}

export interface LibraryEntries {
  id: GeneratedAlways<number>;
  shelf: "vests" | "techniques" | "procedures" | "templates" | "paths";
  slug: string;
  owner_id: number | null;
  review_on: string | null;
  archived_at: Date | null;
  revision: Generated<number>;
  created_at: Generated<Date>;
}

export interface LibraryVersions {
  id: GeneratedAlways<number>;
  entry_id: number;
  language: "pl" | "bg" | "en";
  number: number;
  content: Json | null;
  shipped_as: string | null;
  author_id: number | null;
  author_name: string;
  written_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface MailOriginals {
  mail_id: number;
  content: Buffer;
}

export interface Mailboxes {
  id: GeneratedAlways<number>;
  address: string;
  name: Generated<string>;
  language: "pl" | "bg" | "en";
  team_id: number | null;
  signature: Generated<string>;
  imap: Json | null;
  imap_secret: string | null;
  relay: Json | null;
  relay_secret: string | null;
  fetched_at: Date | null;
  trouble: string | null;
  trouble_since: Date | null;
  created_at: Generated<Date>;
  closed_at: Date | null;
}

export interface Mails {
  id: GeneratedAlways<number>;
  mailbox_id: number | null;
  route: "smtp" | "imap";
  received_at: Generated<Date>;
  sha256: string;
  size: number;
  envelope_from: Generated<string>;
  envelope_to: Generated<string[]>;
  uid_validity: number | null;
  uid: number | null;
  from_address: Generated<string>;
  subject: Generated<string>;
  rfc_message_id: string | null;
  fate: Generated<"received" | "message" | "duplicate" | "bounce" | "automatic" | "quarantined" | "discarded">;
  cause: string | null;
  case_number: number | null;
  message_id: number | null;
  duplicate_of: number | null;
  attempts: Generated<number>;
  settled_at: Date | null;
  settled_by: number | null;
}

export interface Measures {
  id: GeneratedAlways<number>;
  customer_id: number;
  stage: "advice" | "warning" | "restriction";
  quote: string;
  quoted_on: string;
  grounds_case: number;
  reason: string;
  skipped_because: Generated<string>;
  writing_only: Generated<boolean>;
  contact_id: number | null;
  windows: Json | null;
  answer_days: Generated<number>;
  starts_at: Date | null;
  ends_at: Date | null;
  review_at: Date | null;
  appeal_by: Date;
  letter_language: "pl" | "bg" | "en";
  letter: string;
  letter_id: number | null;
  prolongs: number | null;
  proposed_by: number;
  proposed_name: string;
  proposed_at: Generated<Date>;
  confirmed_by: number | null;
  confirmed_name: string | null;
  confirmed_at: Date | null;
  declined_by: number | null;
  declined_name: string | null;
  declined_because: string | null;
  declined_at: Date | null;
  ended_by: number | null;
  ended_because: "lifted" | "prolonged" | "appeal" | "expired" | null;
  ended_words: Generated<string>;
  ended_at: Date | null;
}

export interface Mentions {
  note_id: number;
  account_id: number;
}

export interface Merges {
  id: GeneratedAlways<number>;
  case_number: number;
  into_number: number;
  merged_at: Generated<Date>;
  merged_by: number | null;
  before: Json;
  undone_at: Date | null;
  undone_by: number | null;
}

export interface Messages {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  direction: "in" | "out";
  channel: "mail" | "chat" | "form" | "phone" | "api" | "page";
  purpose: Generated<"message" | "acknowledgement" | "no_news" | "move" | "confirmation_request" | "reminder" | "chat_left">;
  author_id: number | null;
  author_name: Generated<string>;
  author_address: Generated<string>;
  other_sender: Generated<boolean>;
  automatic: string | null;
  language: "pl" | "bg" | "en" | null;
  text: string;
  quoted: Generated<string>;
  signature: Generated<string>;
  html: string | null;
  created_at: Generated<Date>;
  rfc_message_id: string | null;
  rfc_in_reply_to: string | null;
  mail_id: number | null;
  reading: Json | null;
  delivery: "held" | "queued" | "sent" | "failed" | "bounced" | "withdrawn" | "none" | null;
  delivery_trouble: string | null;
  send_at: Date | null;
  sent_at: Date | null;
  search: Generated<string>;
  first_tried_at: Date | null;
  asked_before: number | null;
}

export interface Migrations {
  number: number;
  headline: string;
  hash: string;
  ran_at: Generated<Date>;
}

export interface Namings {
  id: GeneratedAlways<number>;
  message_id: number;
  case_number: number;
  customer_id: number;
  areas: string[];
  evidence: JsonWithDefault;
  author_id: number | null;
  author_name: string;
  named_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface Notes {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  author_id: number | null;
  author_name: string;
  text: string;
  created_at: Generated<Date>;
  search: Generated<string>;
}

export interface Notices {
  id: GeneratedAlways<number>;
  account_id: number;
  kind:
    | "promise_soon"
    | "promise_due"
    | "mentioned"
    | "assigned"
    | "undelivered"
    | "answered"
    | "chat"
    | "asked_to_confirm"
    | "review_due"
    | "handed_over"
    | "transfer_asked"
    | "transfer_read"
    | "transfer_declined"
    | "transfer_taken"
    | "chair_asked"
    | "chair_offered"
    | "chair_joined"
    | "threat_reported"
    | "spared";
  case_number: number | null;
  promise_id: number | null;
  at: Generated<Date>;
  seen_at: Date | null;
  customer_id: number | null;
  for_id: number | null;
  as_follower: Generated<boolean>;
  bulk_id: number | null;
  transfer_id: number | null;
  chair_id: number | null;
  threat_id: number | null;
  goes_to: number | null;
  shared_out: Generated<boolean>;
}

export interface Options {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  first_id: number | null;
  kind: "wish" | "standard" | "non_standard" | "outside";
  what: string;
  from_at: Date | null;
  until_at: Date | null;
  cost_to_customer: Generated<string>;
  legal_basis: Generated<string>;
  needs: Generated<string>;
  feasibility: "allowed" | "needs_approval" | "impossible";
  cost_to_us: Generated<string>;
  who_decides: Generated<string>;
  why_not: Generated<string>;
  author_id: number | null;
  author_name: string;
  written_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface PasswordResets {
  token_hash: string;
  account_id: number;
  asked_at: Generated<Date>;
  expires_at: Date;
  used_at: Date | null;
}

export interface PhoneCalls {
  id: GeneratedAlways<number>;
  line_id: number;
  external_id: string;
  phone: string | null;
  customer_id: number | null;
  case_number: number | null;
  call_id: number | null;
  promise_id: number | null;
  first_at: Generated<Date>;
  rang_at: Date | null;
  answered_at: Date | null;
  extension: string | null;
  answered_by: number | null;
  ended_at: Date | null;
  missed_at: Date | null;
  direction: Generated<"in" | "out">;
}

export interface PhoneEvents {
  id: GeneratedAlways<number>;
  line_id: number;
  received_at: Generated<Date>;
  signature: string | null;
  content: string;
  what: string | null;
  fate: Generated<"waiting" | "done" | "duplicate" | "not_valid" | "refused" | "set_aside">;
  cause: string | null;
  phone_call_id: number | null;
  attempts: Generated<number>;
  next_try_at: Generated<Date | null>;
}

export interface PhoneExtensions {
  account_id: number;
  extension: string;
}

export interface PhoneLines {
  id: GeneratedAlways<number>;
  name: string;
  country: string;
  team_id: number | null;
  proof: "signature" | "token";
  secret: string;
  made_at: Generated<Date>;
  made_by: number | null;
  closed_at: Date | null;
}

export interface PhoneRings {
  id: GeneratedAlways<number>;
  phone_call_id: number;
  account_id: number;
  at: Generated<Date>;
}

export interface ProcedureUses {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  entry_id: number;
  author_id: number | null;
  author_name: string;
  used_at: Generated<Date>;
  withdrawn_at: Date | null;
}

export interface Promises {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  what: Generated<"first_news" | "news" | "deed">;
  words: Generated<string>;
  due_at: Date;
  told: boolean;
  owner_id: number | null;
  made_by: number | null;
  made_at: Generated<Date>;
  message_id: number | null;
  state: Generated<"open" | "kept" | "late" | "moved" | "released">;
  settled_at: Date | null;
  settled_by: number | null;
  settled_because: string | null;
  moved_to: number | null;
  decision_id: number | null;
  phone: string | null;
  phone_from: Date | null;
}

export interface RecordingChanges {
  id: GeneratedAlways<number>;
  client_id: Generated<string>;
  call_id: number;
  state: "off" | "notice_given" | "consent_given" | "objected";
  recording_on: boolean;
  words: Generated<string>;
  account_id: number | null;
  at: Date;
  written_at: Generated<Date>;
}

export interface SecondChairs {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  account_id: number;
  asked_by: number;
  words: Generated<string>;
  asked_at: Generated<Date>;
  joined_at: Date | null;
  joined_by: number | null;
  left_at: Date | null;
  left_by: number | null;
}

export interface SecondReadings {
  hash: string;
  answer: Json;
  asked_at: Generated<Date>;
}

export interface Selections {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  fact: string;
  how: "told" | "generalised" | "held";
  touches: string[];
  kind: "technical" | "obstacle" | "organisation" | null;
  for_whom: "customer" | "firm" | null;
  words: string;
  options: Generated<string[]>;
  next_step: Generated<string>;
  next_word_at: Date | null;
  review_at: Date | null;
  stage: number;
  author_id: number | null;
  author_name: string;
  decided_at: Generated<Date>;
  instead_of: number | null;
  ended_at: Date | null;
}

export interface Sessions {
  id: GeneratedAlways<number>;
  token_hash: string;
  account_id: number;
  device: Generated<string>;
  address: Generated<string>;
  started_at: Generated<Date>;
  seen_at: Generated<Date>;
  expires_at: Date;
  revoked_at: Date | null;
}

export interface SignInFailures {
  email: string;
  failures: number;
  last_at: Date;
}

export interface Snoozes {
  id: GeneratedAlways<number>;
  case_number: number;
  until: Date | null;
  snoozed_at: Generated<Date>;
  snoozed_by: number | null;
  ended_at: Date | null;
  ended_by: number | null;
  ended_because: "time" | "message" | "agent" | "undo" | "closed" | "snoozed_anew" | null;
}

export interface Splits {
  id: GeneratedAlways<number>;
  case_number: number;
  new_number: number;
  split_at: Generated<Date>;
  split_by: number | null;
  before: Json;
  undone_at: Date | null;
  undone_by: number | null;
}

export interface Tags {
  id: GeneratedAlways<number>;
  slug: string;
  name_pl: Generated<string>;
  name_bg: Generated<string>;
  name_en: Generated<string>;
  tone: Generated<"neutral" | "info" | "ok" | "note">;
  made_at: Generated<Date>;
  made_by: number | null;
  retired_at: Date | null;
  retired_by: number | null;
  merged_into: number | null;
}

export interface TeamMembers {
  team_id: number;
  account_id: number;
  assigned_at: Date | null;
}

export interface Teams {
  id: GeneratedAlways<number>;
  name: string;
  created_at: Generated<Date>;
  assigns: Generated<"by_hand" | "round_robin" | "by_load">;
}

export interface ThreatDownloads {
  id: GeneratedAlways<number>;
  report_id: number;
  account_id: number;
  mail_id: number | null;
  at: Generated<Date>;
}

export interface ThreatDuties {
  report_id: number;
  duty: string;
  done_by: number;
  done_at: Generated<Date>;
}

export interface ThreatReports {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  reporter_id: number;
  country: string;
  happened_at: Date;
  quotes: JsonWithDefault;
  witness: Generated<string>;
  done: Generated<string>;
  told_id: number | null;
  written_at: Generated<Date>;
  sent_at: Date | null;
  closed_at: Date | null;
  closed_by: number | null;
  closed_words: Generated<string>;
  keep_until: Date | null;
}

export interface Transfers {
  id: GeneratedAlways<number>;
  case_number: number;
  customer_id: number;
  call_id: number | null;
  from_id: number;
  to_id: number;
  path: string | null;
  language: "pl" | "bg" | "en";
  who: string;
  wants: string;
  happened: string;
  promised: string;
  not_again: string;
  would_help: string;
  asked_at: Generated<Date>;
  read_at: Date | null;
  completed_at: Date | null;
  completed_by: number | null;
  ended_at: Date | null;
  ended_because: "declined" | "taken_back" | "case_closed" | "given_otherwise" | null;
  ended_words: Generated<string>;
}

export interface Views {
  id: GeneratedAlways<number>;
  name: string;
  owner_id: number;
  team_id: number | null;
  filter: Json;
  saved_at: Generated<Date>;
  removed_at: Date | null;
}

export interface WebhookDeliveries {
  id: GeneratedAlways<number>;
  webhook_id: number;
  happening_id: number;
  made_at: Generated<Date>;
  state: Generated<"waiting" | "delivered" | "set_aside">;
  next_try_at: Generated<Date | null>;
  give_up_at: Generated<Date>;
  attempts: Generated<number>;
  tried_at: Date | null;
  status: number | null;
  ms: number | null;
  answer: string | null;
  trouble: string | null;
}

export interface Webhooks {
  id: GeneratedAlways<number>;
  name: string;
  url: string;
  secret: string;
  happenings: Generated<string[]>;
  with_text: Generated<boolean>;
  private_allowed: Generated<boolean>;
  made_at: Generated<Date>;
  made_by: number | null;
  off_since: Date | null;
  off_because: "agent" | "gone" | null;
}

export interface WentWell {
  id: GeneratedAlways<number>;
  account_id: number;
  text: string;
  noted_at: Generated<Date>;
}

export interface Widgets {
  id: GeneratedAlways<number>;
  key: string;
  name: string;
  greetings: JsonWithDefault;
  languages: string[];
  origins: Generated<string[]>;
  team_id: number | null;
  created_at: Generated<Date>;
  off_since: Date | null;
}

export interface WorkPatterns {
  account_id: number;
  hours: Json | null;
  cover_id: number | null;
  changed_at: Generated<Date>;
}
