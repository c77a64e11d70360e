import { sql } from "kysely";
import type { Schema } from "#database/schema.ts";
import { OF_THE_CUSTOMER } from "./of-the-customer.ts";
import { OF_THEIR_CALLS } from "./of-their-calls.ts";
import { OF_THEIR_CASES } from "./of-their-cases.ts";
import { casesOf, type Elsewhere, ofCustomer, type Part, type Withheld } from "./part.ts";

const THE_FIRM: Elsewhere = { about: "the firm, its people and how its desk is set up" };
const THE_WORK: Elsewhere = { about: "where work stands among colleagues: keys and hours, no words about the customer" };
const JOINS: Elsewhere = { about: "which rows of other tables belong together" };
const COUNTS: Elsewhere = { about: "numbers without a person" };
const MANY: Elsewhere = {
  about: "files with many customers as they were given; what of them is about this one was taken into its own tables",
};
const TRANSPORT: Elsewhere = {
  about: "how the program carries and repeats things; what it carries stands elsewhere, and this is cleared away",
};
const WHAT_HAPPENED: Elsewhere = {
  about: "that something was done, by whom, when; what was done stands in the table of the thing",
};

/**
 * What every table of the desk holds of a customer. The compiler asks for each table and each column, so that a new one is not forgotten: whoever adds
 * it says here whether it goes into a copy of the data, and under which name, or why not.
 */
export const HELD: { [T in keyof Schema]: Part<T> | Withheld | Elsewhere } = {
  ...OF_THE_CUSTOMER,
  ...OF_THEIR_CASES,
  ...OF_THEIR_CALLS,
  absences: THE_FIRM,
  accounts: THE_FIRM,
  api_tokens: THE_FIRM,
  automatic_mails: TRANSPORT,
  breaks: THE_FIRM,
  energy_notes: THE_FIRM,
  went_well: THE_FIRM,
  bulk_acts: WHAT_HAPPENED,
  bulk_parts: WHAT_HAPPENED,
  case_followers: THE_WORK,
  case_links: JOINS,
  case_shares: COUNTS,
  chat_words: JOINS,
  choice_options: JOINS,
  counting: COUNTS,
  covering_subjects: THE_WORK,
  daily_counts: COUNTS,
  examples: { about: "words without the person (decision 8)" },
  exit_checks: THE_WORK,
  fields: THE_FIRM,
  files: { about: "the content of attachments, which are in the copy as files" },
  firm: THE_FIRM,
  happenings: { why: "team", of: (ids) => sql`(t.customer_id = any(${ids}::bigint[]) or t.case_number in ${casesOf(ids)})` },
  idempotency_keys: TRANSPORT,
  imap_cursors: TRANSPORT,
  import_files: MANY,
  import_left_out: MANY,
  imports: THE_FIRM,
  incident_cases: JOINS,
  incident_tellings: JOINS,
  incident_updates: { about: "an incident, in words that went to many; what one customer read is among the messages" },
  incidents: { about: "an incident that hit many" },
  invitations: THE_FIRM,
  letters: { about: "letters to colleagues; those about conduct stand with the decision" },
  library_entries: THE_FIRM,
  library_versions: THE_FIRM,
  mailboxes: THE_FIRM,
  mentions: THE_WORK,
  merges: WHAT_HAPPENED,
  migrations: THE_FIRM,
  notices: THE_WORK,
  password_resets: THE_FIRM,
  phone_extensions: THE_FIRM,
  phone_lines: THE_FIRM,
  phone_rings: THE_WORK,
  procedure_uses: THE_WORK,
  second_readings: { about: "answers of a second reader, by the hash of a text without the person" },
  sessions: THE_FIRM,
  sign_in_failures: THE_FIRM,
  snoozes: THE_WORK,
  splits: WHAT_HAPPENED,
  tags: THE_FIRM,
  team_members: THE_FIRM,
  teams: THE_FIRM,
  threat_downloads: THE_WORK,
  threat_duties: THE_WORK,
  threat_reports: { why: "team", of: ofCustomer },
  views: THE_FIRM,
  webhook_deliveries: TRANSPORT,
  webhooks: THE_FIRM,
  widgets: THE_FIRM,
  work_patterns: THE_FIRM,
};
