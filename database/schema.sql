-- The whole database as the migrations leave it. Written by `npm run schema`; change it with a migration.

create table absences (
  id         bigint not null generated always as identity,
  account_id bigint not null,
  from_day   date not null,
  until_day  date not null,
  cover_id   bigint,
  written_by bigint,
  written_at timestamp with time zone not null default now(),
  ended_at   timestamp with time zone,
  constraint absences_pkey PRIMARY KEY (id),
  constraint absences_check CHECK ((until_day >= from_day)),
  constraint absences_check1 CHECK ((cover_id <> account_id)),
  constraint absences_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint absences_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES accounts(id),
  constraint absences_written_by_fkey FOREIGN KEY (written_by) REFERENCES accounts(id)
);
CREATE INDEX absences_account ON absences USING btree (account_id, until_day) WHERE (ended_at IS NULL);

create table accounts (
  id             bigint not null generated always as identity,
  email          text not null,
  name           text not null,
  role           text not null,
  password_hash  text,
  language       text not null,
  theme          text not null default 'system'::text,
  density        text not null default 'comfortable'::text,
  time_zone      text,
  preferences    jsonb not null default '{}'::jsonb,
  created_at     timestamp with time zone not null default now(),
  deactivated_at timestamp with time zone,
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_density_check CHECK ((density = ANY (ARRAY['comfortable'::text, 'compact'::text]))),
  constraint accounts_email_check CHECK ((email = lower(email))),
  constraint accounts_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint accounts_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint accounts_role_check CHECK ((role = ANY (ARRAY['agent'::text, 'supervisor'::text, 'manager'::text, 'admin'::text]))),
  constraint accounts_theme_check CHECK ((theme = ANY (ARRAY['system'::text, 'light'::text, 'dark'::text])))
);
CREATE UNIQUE INDEX accounts_email ON accounts USING btree (email);

create table api_tokens (
  id         bigint not null generated always as identity,
  name       text not null,
  token_hash text not null,
  created_by bigint,
  created_at timestamp with time zone not null default now(),
  used_at    timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_tokens_pkey PRIMARY KEY (id),
  constraint api_tokens_token_hash_key UNIQUE (token_hash),
  constraint api_tokens_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint api_tokens_created_by_fkey FOREIGN KEY (created_by) REFERENCES accounts(id)
);

create table appeals (
  id            bigint not null generated always as identity,
  measure_id    bigint not null,
  words         text not null,
  received_on   date not null,
  recorded_by   bigint not null,
  recorded_name text not null,
  recorded_at   timestamp with time zone not null default now(),
  not_by        bigint[] not null,
  decided_by    bigint,
  decided_name  text,
  decided_at    timestamp with time zone,
  outcome       text,
  reasons       text,
  letter        text,
  letter_id     bigint,
  constraint appeals_pkey PRIMARY KEY (id),
  constraint appeals_check CHECK ((((decided_at IS NULL) = (decided_by IS NULL)) AND ((decided_at IS NULL) = (outcome IS NULL)) AND ((decided_at IS NULL) = (reasons IS NULL)))),
  constraint appeals_check1 CHECK ((decided_by <> ALL (not_by))),
  constraint appeals_outcome_check CHECK ((outcome = ANY (ARRAY['stands'::text, 'lifted'::text]))),
  constraint appeals_words_check CHECK ((length(words) > 0)),
  constraint appeals_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES accounts(id),
  constraint appeals_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letters(id),
  constraint appeals_measure_id_fkey FOREIGN KEY (measure_id) REFERENCES measures(id),
  constraint appeals_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES accounts(id)
);
CREATE INDEX appeals_measure ON appeals USING btree (measure_id, id);
CREATE UNIQUE INDEX appeals_open ON appeals USING btree (measure_id) WHERE (decided_at IS NULL);

create table attachments (
  id          bigint not null generated always as identity,
  case_number bigint not null,
  message_id  bigint,
  note_id     bigint,
  uploaded_by bigint,
  audience    text not null,
  name        text not null,
  type        text not null,
  size        bigint not null,
  sha256      text not null,
  content_id  text,
  inline      boolean not null default false,
  created_at  timestamp with time zone not null default now(),
  constraint attachments_pkey PRIMARY KEY (id),
  constraint attachments_audience_check CHECK ((audience = ANY (ARRAY['customer'::text, 'team'::text]))),
  constraint attachments_check CHECK (((message_id IS NULL) OR (note_id IS NULL))),
  constraint attachments_check1 CHECK (((audience = 'customer'::text) OR (message_id IS NULL))),
  constraint attachments_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint attachments_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages(id),
  constraint attachments_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes(id),
  constraint attachments_sha256_fkey FOREIGN KEY (sha256) REFERENCES files(sha256),
  constraint attachments_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES accounts(id)
);
CREATE INDEX attachments_message ON attachments USING btree (message_id) WHERE (message_id IS NOT NULL);
CREATE INDEX attachments_note ON attachments USING btree (note_id) WHERE (note_id IS NOT NULL);
CREATE INDEX attachments_waiting ON attachments USING btree (case_number, uploaded_by) WHERE ((message_id IS NULL) AND (note_id IS NULL));

create table automatic_mails (
  address text not null,
  sent_at timestamp with time zone not null default now()
);
CREATE INDEX automatic_mails_address ON automatic_mails USING btree (address, sent_at);

create table belongings (
  id              bigint not null generated always as identity,
  person_id       bigint not null,
  organisation_id bigint not null,
  role            text not null default ''::text,
  author_id       bigint,
  author_name     text not null,
  since           timestamp with time zone not null default now(),
  ended_at        timestamp with time zone,
  ended_by        bigint,
  constraint belongings_pkey PRIMARY KEY (id),
  constraint belongings_check CHECK ((organisation_id <> person_id)),
  constraint belongings_role_check CHECK ((length(role) <= 120)),
  constraint belongings_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint belongings_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES accounts(id),
  constraint belongings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES customers(id),
  constraint belongings_person_id_fkey FOREIGN KEY (person_id) REFERENCES customers(id)
);
CREATE INDEX belongings_organisation ON belongings USING btree (organisation_id, id DESC) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX belongings_standing ON belongings USING btree (person_id, organisation_id) WHERE (ended_at IS NULL);

create table blocked_senders (
  id          bigint not null generated always as identity,
  address     text not null,
  case_number bigint,
  blocked_at  timestamp with time zone not null default now(),
  blocked_by  bigint,
  released_at timestamp with time zone,
  released_by bigint,
  constraint blocked_senders_pkey PRIMARY KEY (id),
  constraint blocked_senders_address_check CHECK (((address = lower(address)) AND (address <> ''::text))),
  constraint blocked_senders_blocked_by_fkey FOREIGN KEY (blocked_by) REFERENCES accounts(id),
  constraint blocked_senders_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint blocked_senders_released_by_fkey FOREIGN KEY (released_by) REFERENCES accounts(id)
);
CREATE UNIQUE INDEX blocked_senders_standing ON blocked_senders USING btree (address) WHERE (released_at IS NULL);

create table breaks (
  account_id    bigint not null,
  began_at      timestamp with time zone not null,
  minimum_until timestamp with time zone not null,
  until_at      timestamp with time zone not null,
  constraint breaks_pkey PRIMARY KEY (account_id),
  constraint breaks_began_at_check CHECK ((EXTRACT(second FROM began_at) = (0)::numeric)),
  constraint breaks_check CHECK (((minimum_until >= (began_at + '00:05:00'::interval)) AND (minimum_until <= (began_at + '00:30:00'::interval)))),
  constraint breaks_check1 CHECK (((until_at >= minimum_until) AND (until_at <= (began_at + '00:30:00'::interval)))),
  constraint breaks_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);
CREATE TRIGGER breaks_whole BEFORE DELETE OR UPDATE ON breaks FOR EACH ROW EXECUTE FUNCTION keep_break_whole();

create table bulk_acts (
  id           bigint not null generated always as identity,
  act          jsonb not null,
  made_at      timestamp with time zone not null default now(),
  made_by      bigint,
  happening_id bigint not null,
  constraint bulk_acts_pkey PRIMARY KEY (id),
  constraint bulk_acts_happening_id_fkey FOREIGN KEY (happening_id) REFERENCES happenings(id),
  constraint bulk_acts_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts(id)
);

create table bulk_parts (
  bulk_id      bigint not null,
  case_number  bigint not null,
  happening_id bigint,
  refused      text,
  constraint bulk_parts_pkey PRIMARY KEY (bulk_id, case_number),
  constraint bulk_parts_check CHECK (((happening_id IS NULL) <> (refused IS NULL))),
  constraint bulk_parts_bulk_id_fkey FOREIGN KEY (bulk_id) REFERENCES bulk_acts(id),
  constraint bulk_parts_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number)
);
CREATE INDEX bulk_parts_happening ON bulk_parts USING btree (happening_id) WHERE (happening_id IS NOT NULL);

create table call_notes (
  id          bigint not null generated always as identity,
  client_id   uuid not null default gen_random_uuid(),
  call_id     bigint not null,
  kind        text not null,
  text        text not null,
  rung        smallint,
  author_id   bigint,
  author_name text not null,
  at          timestamp with time zone not null,
  written_at  timestamp with time zone not null default now(),
  promise_id  bigint,
  constraint call_notes_pkey PRIMARY KEY (id),
  constraint call_notes_client_id_key UNIQUE (client_id),
  constraint call_notes_check CHECK (((kind = 'promise'::text) = (promise_id IS NOT NULL))),
  constraint call_notes_kind_check CHECK ((kind = ANY (ARRAY['note'::text, 'quote'::text, 'said'::text, 'promise'::text]))),
  constraint call_notes_rung_check CHECK (((rung >= 1) AND (rung <= 5))),
  constraint call_notes_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint call_notes_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint call_notes_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls(id),
  constraint call_notes_promise_id_fkey FOREIGN KEY (promise_id) REFERENCES promises(id)
);
CREATE INDEX call_notes_call ON call_notes USING btree (call_id, at, id);

create table call_outcomes (
  id         bigint not null generated always as identity,
  client_id  uuid not null default gen_random_uuid(),
  call_id    bigint not null,
  visit_id   bigint not null,
  rung       smallint not null,
  outcome    text not null,
  fruitless  boolean not null,
  because    text not null default ''::text,
  account_id bigint,
  at         timestamp with time zone not null,
  written_at timestamp with time zone not null default now(),
  constraint call_outcomes_pkey PRIMARY KEY (id),
  constraint call_outcomes_client_id_key UNIQUE (client_id),
  constraint call_outcomes_id_call_id_rung_fruitless_key UNIQUE (id, call_id, rung, fruitless),
  constraint call_outcomes_because_check CHECK ((length(because) <= 500)),
  constraint call_outcomes_check CHECK ((fruitless = (outcome <> 'calmed'::text))),
  constraint call_outcomes_check1 CHECK (((outcome <> 'not_possible'::text) OR (because <> ''::text))),
  constraint call_outcomes_outcome_check CHECK ((outcome = ANY (ARRAY['calmed'::text, 'no_result'::text, 'not_possible'::text]))),
  constraint call_outcomes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint call_outcomes_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls(id),
  constraint call_outcomes_visit_id_call_id_rung_fkey FOREIGN KEY (visit_id, call_id, rung) REFERENCES call_rungs(id, call_id, rung)
);
CREATE INDEX call_outcomes_call ON call_outcomes USING btree (call_id, rung, id);
CREATE INDEX call_outcomes_visit ON call_outcomes USING btree (visit_id, id);

create table call_recordings (
  id              bigint not null generated always as identity,
  call_id         bigint not null,
  name            text not null,
  type            text not null,
  size            bigint not null,
  sha256          text not null,
  content         bytea,
  added_by        bigint,
  kept_at         timestamp with time zone not null default now(),
  keep_until      timestamp with time zone not null,
  removed_at      timestamp with time zone,
  removed_by      bigint,
  removed_because text,
  phone_line_id   bigint,
  constraint call_recordings_pkey PRIMARY KEY (id),
  constraint call_recordings_check CHECK ((((removed_at IS NULL) = (removed_because IS NULL)) AND ((removed_at IS NULL) = (content IS NOT NULL)))),
  constraint call_recordings_check1 CHECK (((phone_line_id IS NULL) OR (added_by IS NULL))),
  constraint call_recordings_removed_because_check CHECK ((removed_because = ANY (ARRAY['run_out'::text, 'objected'::text, 'by_hand'::text]))),
  constraint call_recordings_size_check CHECK ((size > 0)),
  constraint call_recordings_type_check CHECK ((type ~~ 'audio/%'::text)),
  constraint call_recordings_added_by_fkey FOREIGN KEY (added_by) REFERENCES accounts(id),
  constraint call_recordings_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls(id),
  constraint call_recordings_phone_line_id_fkey FOREIGN KEY (phone_line_id) REFERENCES phone_lines(id),
  constraint call_recordings_removed_by_fkey FOREIGN KEY (removed_by) REFERENCES accounts(id)
);
CREATE INDEX call_recordings_call ON call_recordings USING btree (call_id, id);
CREATE INDEX call_recordings_running_out ON call_recordings USING btree (keep_until) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX call_recordings_same ON call_recordings USING btree (call_id, sha256) WHERE (removed_at IS NULL);
CREATE INDEX call_recordings_sent ON call_recordings USING btree (call_id, sha256) WHERE (phone_line_id IS NOT NULL);

create table call_rungs (
  id              bigint not null generated always as identity,
  client_id       uuid not null default gen_random_uuid(),
  call_id         bigint not null,
  rung            smallint not null,
  account_id      bigint,
  at              timestamp with time zone not null,
  written_at      timestamp with time zone not null default now(),
  after_id        bigint,
  after_rung      smallint,
  after_fruitless boolean,
  bypass          text,
  bypass_words    text not null default ''::text,
  constraint call_rungs_pkey PRIMARY KEY (id),
  constraint call_rungs_client_id_key UNIQUE (client_id),
  constraint call_rungs_id_call_id_rung_key UNIQUE (id, call_id, rung),
  constraint call_rungs_bypass_check CHECK ((bypass = ANY (ARRAY['threat'::text, 'emergency'::text]))),
  constraint call_rungs_bypass_words_check CHECK ((length(bypass_words) <= 500)),
  constraint call_rungs_check CHECK ((((after_id IS NULL) = (after_rung IS NULL)) AND ((after_id IS NULL) = (after_fruitless IS NULL)))),
  constraint call_rungs_check1 CHECK (((after_id IS NULL) OR ((after_rung = (rung - 1)) AND after_fruitless))),
  constraint call_rungs_check2 CHECK (((bypass IS NULL) OR (rung = 5))),
  constraint call_rungs_check3 CHECK (((bypass IS NOT NULL) OR (bypass_words = ''::text))),
  constraint call_rungs_check4 CHECK (((rung = 1) OR (after_id IS NOT NULL) OR (bypass IS NOT NULL))),
  constraint call_rungs_rung_check CHECK (((rung >= 1) AND (rung <= 5))),
  constraint call_rungs_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint call_rungs_after_id_call_id_after_rung_after_fruitless_fkey FOREIGN KEY (after_id, call_id, after_rung, after_fruitless) REFERENCES call_outcomes(id, call_id, rung, fruitless),
  constraint call_rungs_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls(id)
);
CREATE INDEX call_rungs_call ON call_rungs USING btree (call_id, id);
CREATE INDEX call_rungs_hard ON call_rungs USING btree (at) WHERE (rung >= 3);

create table calls (
  id             bigint not null generated always as identity,
  client_id      uuid not null default gen_random_uuid(),
  case_number    bigint not null,
  customer_id    bigint not null,
  account_id     bigint not null,
  direction      text not null,
  source         text not null default 'hand'::text,
  external_id    text,
  phone          text not null default ''::text,
  started_at     timestamp with time zone not null,
  written_at     timestamp with time zone not null default now(),
  ladder_on      boolean not null,
  recording      text not null default 'off'::text,
  recording_on   boolean not null default false,
  ended_at       timestamp with time zone,
  end_written_at timestamp with time zone,
  end_client_id  uuid,
  ended_as       text,
  ended_on       bigint,
  ended_rung     smallint,
  agreed         text not null default ''::text,
  next_step      text not null default ''::text,
  next_at        timestamp with time zone,
  promise_id     bigint,
  closing_words  text not null default ''::text,
  reason         text,
  reason_at      timestamp with time zone,
  hung_up_at     timestamp with time zone,
  constraint calls_pkey PRIMARY KEY (id),
  constraint calls_client_id_key UNIQUE (client_id),
  constraint calls_agreed_check CHECK ((length(agreed) <= 2000)),
  constraint calls_check CHECK (((external_id IS NULL) OR (source = 'telephony'::text))),
  constraint calls_check1 CHECK ((ended_at >= started_at)),
  constraint calls_check10 CHECK (((hung_up_at IS NULL) OR (NOT recording_on))),
  constraint calls_check2 CHECK ((((ended_at IS NULL) = (ended_as IS NULL)) AND ((ended_at IS NULL) = (end_written_at IS NULL)))),
  constraint calls_check3 CHECK (((NOT recording_on) OR (recording = ANY (ARRAY['notice_given'::text, 'consent_given'::text])))),
  constraint calls_check4 CHECK (((ended_at IS NULL) OR (NOT recording_on))),
  constraint calls_check5 CHECK (((ended_on IS NULL) = (ended_rung IS NULL))),
  constraint calls_check6 CHECK (((ended_as IS NULL) OR ((ended_as = 'by_us'::text) = (COALESCE((ended_rung)::integer, 0) = 5)))),
  constraint calls_check7 CHECK (((ended_as IS DISTINCT FROM 'by_us'::text) OR (promise_id IS NOT NULL))),
  constraint calls_check8 CHECK ((((reason IS NULL) = (reason_at IS NULL)) AND ((reason IS NULL) OR (ended_as = 'by_us'::text)))),
  constraint calls_check9 CHECK ((hung_up_at >= started_at)),
  constraint calls_closing_words_check CHECK ((length(closing_words) <= 2000)),
  constraint calls_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint calls_ended_as_check CHECK ((ended_as = ANY (ARRAY['finished'::text, 'not_reached'::text, 'by_us'::text]))),
  constraint calls_external_id_check CHECK (((length(external_id) >= 1) AND (length(external_id) <= 200))),
  constraint calls_next_step_check CHECK ((length(next_step) <= 500)),
  constraint calls_phone_check CHECK ((length(phone) <= 40)),
  constraint calls_reason_check CHECK ((length(reason) <= 2000)),
  constraint calls_recording_check CHECK ((recording = ANY (ARRAY['off'::text, 'notice_given'::text, 'consent_given'::text, 'objected'::text]))),
  constraint calls_source_check CHECK ((source = ANY (ARRAY['hand'::text, 'telephony'::text]))),
  constraint calls_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint calls_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint calls_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint calls_ended_on_id_ended_rung_fkey FOREIGN KEY (ended_on, id, ended_rung) REFERENCES call_rungs(id, call_id, rung),
  constraint calls_promise_id_fkey FOREIGN KEY (promise_id) REFERENCES promises(id)
);
CREATE INDEX calls_case ON calls USING btree (case_number, id);
CREATE UNIQUE INDEX calls_external ON calls USING btree (external_id) WHERE (external_id IS NOT NULL);
CREATE INDEX calls_standing ON calls USING btree (account_id) WHERE (ended_at IS NULL);
CREATE UNIQUE INDEX calls_standing_by_hand ON calls USING btree (account_id) WHERE ((ended_at IS NULL) AND (hung_up_at IS NULL) AND (source = 'hand'::text));

create table case_followers (
  case_number bigint not null,
  account_id  bigint not null,
  since       timestamp with time zone not null default now(),
  constraint case_followers_pkey PRIMARY KEY (case_number, account_id),
  constraint case_followers_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint case_followers_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number)
);
CREATE INDEX case_followers_account ON case_followers USING btree (account_id);

create table case_links (
  id          bigint not null generated always as identity,
  from_number bigint not null,
  to_number   bigint not null,
  kind        text not null,
  linked_at   timestamp with time zone not null default now(),
  linked_by   bigint,
  removed_at  timestamp with time zone,
  removed_by  bigint,
  constraint case_links_pkey PRIMARY KEY (id),
  constraint case_links_check CHECK ((from_number <> to_number)),
  constraint case_links_kind_check CHECK ((kind = ANY (ARRAY['same_matter'::text, 'caused_by'::text, 'follows'::text]))),
  constraint case_links_from_number_fkey FOREIGN KEY (from_number) REFERENCES cases(number),
  constraint case_links_linked_by_fkey FOREIGN KEY (linked_by) REFERENCES accounts(id),
  constraint case_links_removed_by_fkey FOREIGN KEY (removed_by) REFERENCES accounts(id),
  constraint case_links_to_number_fkey FOREIGN KEY (to_number) REFERENCES cases(number)
);
CREATE INDEX case_links_from ON case_links USING btree (from_number) WHERE (removed_at IS NULL);
CREATE UNIQUE INDEX case_links_pair ON case_links USING btree (LEAST(from_number, to_number), GREATEST(from_number, to_number)) WHERE (removed_at IS NULL);
CREATE INDEX case_links_to ON case_links USING btree (to_number) WHERE (removed_at IS NULL);

create table case_shares (
  case_number bigint not null,
  team_id     bigint not null,
  channel     text not null,
  language    text not null,
  shares      jsonb not null,
  constraint case_shares_pkey PRIMARY KEY (case_number),
  constraint case_shares_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number)
);

create table case_tags (
  case_number bigint not null,
  tag_id      bigint not null,
  tagged_at   timestamp with time zone not null default now(),
  tagged_by   bigint,
  constraint case_tags_pkey PRIMARY KEY (case_number, tag_id),
  constraint case_tags_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint case_tags_tag_id_fkey FOREIGN KEY (tag_id) REFERENCES tags(id),
  constraint case_tags_tagged_by_fkey FOREIGN KEY (tagged_by) REFERENCES accounts(id)
);
CREATE INDEX case_tags_tag ON case_tags USING btree (tag_id, case_number);

create table case_values (
  case_number bigint not null,
  field_id    bigint not null,
  value       text not null,
  set_at      timestamp with time zone not null default now(),
  set_by      bigint,
  constraint case_values_pkey PRIMARY KEY (case_number, field_id),
  constraint case_values_value_check CHECK (((length(value) >= 1) AND (length(value) <= 500))),
  constraint case_values_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint case_values_field_id_fkey FOREIGN KEY (field_id) REFERENCES fields(id),
  constraint case_values_set_by_fkey FOREIGN KEY (set_by) REFERENCES accounts(id)
);
CREATE INDEX case_values_value ON case_values USING btree (field_id, value, case_number);

create table cases (
  number           bigint not null generated always as identity (start with 1001),
  customer_id      bigint not null,
  subject          text not null,
  channel          text not null,
  mailbox_id       bigint,
  language         text not null,
  team_id          bigint,
  owner_id         bigint,
  state            text not null default 'open'::text,
  waiting_for      text not null default 'us'::text,
  stage            smallint not null default 1,
  team_line        text not null default ''::text,
  team_line_at     timestamp with time zone,
  team_line_by     bigint,
  customer_phrase  text not null default 'received'::text,
  customer_line    text not null default ''::text,
  customer_told_at timestamp with time zone,
  page_version     integer not null default 1,
  opened_at        timestamp with time zone not null default now(),
  due_at           timestamp with time zone,
  queue_rank       smallint not null default 0,
  queue_at         timestamp with time zone not null default now(),
  last_message_at  timestamp with time zone not null default now(),
  last_message_id  bigint,
  preview          text not null default ''::text,
  preview_masked   boolean not null default false,
  message_count    integer not null default 0,
  situation        text,
  situation_at     timestamp with time zone,
  situation_by     bigint,
  internal         boolean not null default false,
  matter           text,
  times_written    integer not null default 1,
  times_asked      integer not null default 0,
  asked_since      integer not null default 0,
  merged_into      bigint,
  snoozed_at       timestamp with time zone,
  snoozed_until    timestamp with time zone,
  tag_ids          bigint[] not null default '{}'::bigint[],
  shielded_subject text,
  constraint cases_pkey PRIMARY KEY (number),
  constraint cases_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'chat'::text, 'form'::text, 'phone'::text, 'api'::text]))),
  constraint cases_check CHECK (((state = 'closed'::text) = (queue_rank = 3))),
  constraint cases_check1 CHECK (((merged_into IS NULL) OR ((state = 'closed'::text) AND (merged_into <> number)))),
  constraint cases_check2 CHECK (((snoozed_at IS NULL) OR (state = 'open'::text))),
  constraint cases_check3 CHECK (((snoozed_until IS NULL) OR (snoozed_at IS NOT NULL))),
  constraint cases_customer_phrase_check CHECK ((customer_phrase = ANY (ARRAY['received'::text, 'finding_out'::text, 'options'::text, 'agreed'::text, 'carrying_out'::text, 'please_confirm'::text, 'waiting_for_you'::text, 'no_change'::text, 'closed'::text]))),
  constraint cases_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint cases_matter_check CHECK ((matter = ANY (ARRAY['claim'::text, 'grievance'::text, 'report'::text, 'press'::text]))),
  constraint cases_queue_rank_check CHECK (((queue_rank >= 0) AND (queue_rank <= 3))),
  constraint cases_situation_dated CHECK (((situation IS NULL) = (situation_at IS NULL))),
  constraint cases_situation_known CHECK ((situation = ANY (ARRAY['we_are_late'::text, 'not_justified'::text, 'upset_beyond'::text, 'expects_more'::text, 'fault_finding'::text, 'overdue_payment'::text, 'no_chemistry'::text]))),
  constraint cases_stage_check CHECK (((stage >= 1) AND (stage <= 5))),
  constraint cases_state_check CHECK ((state = ANY (ARRAY['open'::text, 'closed'::text]))),
  constraint cases_waiting_for_check CHECK ((waiting_for = ANY (ARRAY['us'::text, 'customer'::text, 'colleagues'::text]))),
  constraint cases_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint cases_mailbox_id_fkey FOREIGN KEY (mailbox_id) REFERENCES mailboxes(id),
  constraint cases_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES cases(number),
  constraint cases_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES accounts(id),
  constraint cases_situation_by_fkey FOREIGN KEY (situation_by) REFERENCES accounts(id),
  constraint cases_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL,
  constraint cases_team_line_by_fkey FOREIGN KEY (team_line_by) REFERENCES accounts(id)
);
CREATE INDEX cases_closed_channel ON cases USING btree (channel, queue_at, number) WHERE (queue_rank = 3);
CREATE INDEX cases_closed_language ON cases USING btree (language, queue_at, number) WHERE (queue_rank = 3);
CREATE INDEX cases_closed_mailbox ON cases USING btree (mailbox_id, queue_at, number) WHERE ((queue_rank = 3) AND (mailbox_id IS NOT NULL));
CREATE INDEX cases_closed_stage ON cases USING btree (stage, queue_at, number) WHERE (queue_rank = 3);
CREATE INDEX cases_customer ON cases USING btree (customer_id, number DESC);
CREATE INDEX cases_merged ON cases USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX cases_queue ON cases USING btree (queue_rank, queue_at, number);
CREATE INDEX cases_queue_matter ON cases USING btree (matter, queue_rank, queue_at, number) WHERE (matter IS NOT NULL);
CREATE INDEX cases_queue_owner ON cases USING btree (owner_id, queue_rank, queue_at, number);
CREATE INDEX cases_queue_situation ON cases USING btree (situation, queue_rank, queue_at, number) WHERE (situation IS NOT NULL);
CREATE INDEX cases_queue_team ON cases USING btree (team_id, queue_rank, queue_at, number);
CREATE INDEX cases_queue_unowned ON cases USING btree (queue_rank, queue_at, number) WHERE (owner_id IS NULL);
CREATE INDEX cases_search ON cases USING btree (last_message_id) INCLUDE (number, state, language, stage, channel, owner_id, team_id, customer_id) WHERE (last_message_id IS NOT NULL);
CREATE INDEX cases_snoozed ON cases USING btree (LEAST(snoozed_until, due_at)) WHERE (snoozed_at IS NOT NULL);
CREATE INDEX cases_tags ON cases USING gin (tag_ids) WITH (fastupdate=off) WHERE ((queue_rank < 3) AND (tag_ids <> '{}'::bigint[]));

create table chat_words (
  chat_id    bigint not null,
  word_id    uuid not null,
  message_id bigint not null,
  constraint chat_words_pkey PRIMARY KEY (chat_id, word_id),
  constraint chat_words_chat_id_fkey FOREIGN KEY (chat_id) REFERENCES chats(id) ON DELETE CASCADE,
  constraint chat_words_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages(id)
);

create table chats (
  id            bigint not null generated always as identity,
  widget_id     bigint not null,
  case_number   bigint not null,
  customer_id   bigint not null,
  token_hash    text not null,
  started_at    timestamp with time zone not null default now(),
  seen_at       timestamp with time zone not null default now(),
  expires_at    timestamp with time zone not null,
  ended_at      timestamp with time zone,
  customer_read bigint not null default 0,
  desk_read     bigint not null default 0,
  transcripts   smallint not null default 0,
  offered_to    bigint,
  offered_at    timestamp with time zone,
  settled_at    timestamp with time zone,
  constraint chats_pkey PRIMARY KEY (id),
  constraint chats_case_number_key UNIQUE (case_number),
  constraint chats_token_hash_key UNIQUE (token_hash),
  constraint chats_check CHECK (((offered_to IS NULL) = (offered_at IS NULL))),
  constraint chats_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint chats_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint chats_offered_to_fkey FOREIGN KEY (offered_to) REFERENCES accounts(id),
  constraint chats_widget_id_fkey FOREIGN KEY (widget_id) REFERENCES widgets(id)
);
CREATE INDEX chats_offered ON chats USING btree (offered_to, offered_at) WHERE (offered_to IS NOT NULL);
CREATE INDEX chats_unsettled ON chats USING btree (id) WHERE (settled_at IS NULL);

create table choice_options (
  choice_id bigint not null,
  option_id bigint not null,
  place     smallint not null,
  constraint choice_options_pkey PRIMARY KEY (choice_id, option_id),
  constraint choice_options_choice_id_fkey FOREIGN KEY (choice_id) REFERENCES choices(id) ON DELETE CASCADE,
  constraint choice_options_option_id_fkey FOREIGN KEY (option_id) REFERENCES options(id)
);

create table choices (
  id          bigint not null generated always as identity,
  case_number bigint not null,
  customer_id bigint not null,
  message_id  bigint not null,
  asked_by    bigint,
  asked_at    timestamp with time zone not null default now(),
  chosen_id   bigint,
  words       text not null default ''::text,
  answered_at timestamp with time zone,
  lapsed_at   timestamp with time zone,
  constraint choices_pkey PRIMARY KEY (id),
  constraint choices_check CHECK (((answered_at IS NULL) = ((chosen_id IS NULL) AND (words = ''::text)))),
  constraint choices_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES accounts(id),
  constraint choices_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint choices_chosen_id_fkey FOREIGN KEY (chosen_id) REFERENCES options(id),
  constraint choices_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint choices_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages(id)
);
CREATE INDEX choices_case ON choices USING btree (case_number, id);
CREATE UNIQUE INDEX choices_standing ON choices USING btree (case_number) WHERE (lapsed_at IS NULL);

create table closures (
  id               bigint not null generated always as identity,
  case_number      bigint not null,
  because          text not null,
  words            text not null default ''::text,
  closed_at        timestamp with time zone not null default now(),
  closed_by        bigint,
  reopened_at      timestamp with time zone,
  reopened_by      bigint,
  reopened_because text,
  constraint closures_pkey PRIMARY KEY (id),
  constraint closures_because_check CHECK ((because = ANY (ARRAY['confirmed'::text, 'no_answer'::text, 'agent'::text, 'spam'::text, 'merged'::text]))),
  constraint closures_check CHECK (((reopened_at IS NULL) = (reopened_because IS NULL))),
  constraint closures_reopened_because_check CHECK ((reopened_because = ANY (ARRAY['not_yet'::text, 'partly'::text, 'new_message'::text, 'agent'::text, 'undo'::text]))),
  constraint closures_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint closures_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES accounts(id),
  constraint closures_reopened_by_fkey FOREIGN KEY (reopened_by) REFERENCES accounts(id)
);
CREATE UNIQUE INDEX closures_standing ON closures USING btree (case_number) WHERE (reopened_at IS NULL);

create table confirmations (
  id          bigint not null generated always as identity,
  case_number bigint not null,
  asked_at    timestamp with time zone not null default now(),
  asked_by    bigint,
  reminded_at timestamp with time zone,
  answer      text,
  words       text not null default ''::text,
  answered_at timestamp with time zone,
  lapsed_at   timestamp with time zone,
  constraint confirmations_pkey PRIMARY KEY (id),
  constraint confirmations_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'partly'::text, 'not_yet'::text]))),
  constraint confirmations_check CHECK (((answer IS NULL) = (answered_at IS NULL))),
  constraint confirmations_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES accounts(id),
  constraint confirmations_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number)
);
CREATE UNIQUE INDEX confirmations_asked ON confirmations USING btree (case_number) WHERE ((answered_at IS NULL) AND (lapsed_at IS NULL));

create table consents (
  id            bigint not null generated always as identity,
  customer_id   bigint not null,
  what          text not null,
  given         boolean not null,
  how           text not null,
  words         text not null default ''::text,
  at            timestamp with time zone not null,
  author_id     bigint,
  author_name   text not null,
  written_at    timestamp with time zone not null default now(),
  taken_back_at timestamp with time zone,
  constraint consents_pkey PRIMARY KEY (id),
  constraint consents_check CHECK (((NOT given) OR (words <> ''::text))),
  constraint consents_check1 CHECK ((at <= (written_at + '1 day'::interval))),
  constraint consents_how_check CHECK ((how = ANY (ARRAY['mail'::text, 'phone'::text, 'form'::text, 'paper'::text, 'in_person'::text]))),
  constraint consents_what_check CHECK (((length(what) >= 1) AND (length(what) <= 120))),
  constraint consents_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint consents_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id)
);
CREATE INDEX consents_customer ON consents USING btree (customer_id, id);

create table counting (
  id             smallint not null default 1,
  time_zone      text not null,
  seen_happening bigint not null,
  counted_at     timestamp with time zone not null,
  counted_case   bigint,
  counted_cases  bigint not null default 0,
  constraint counting_pkey PRIMARY KEY (id),
  constraint counting_id_check CHECK ((id = 1))
);

create table covering_subjects (
  id    smallint not null default 1,
  below bigint not null,
  constraint covering_subjects_pkey PRIMARY KEY (id),
  constraint covering_subjects_id_check CHECK ((id = 1))
);

create table customer_addresses (
  id                  bigint not null generated always as identity,
  customer_id         bigint not null,
  kind                text not null,
  value               text not null,
  undeliverable_since timestamp with time zone,
  note                text not null default ''::text,
  preferred           boolean not null default false,
  constraint customer_addresses_pkey PRIMARY KEY (id),
  constraint customer_addresses_kind_value_key UNIQUE (kind, value),
  constraint customer_addresses_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text]))),
  constraint customer_addresses_note_check CHECK ((length(note) <= 200)),
  constraint customer_addresses_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id) ON DELETE CASCADE
);
CREATE INDEX customer_addresses_customer ON customer_addresses USING btree (customer_id);
CREATE UNIQUE INDEX customer_addresses_preferred ON customer_addresses USING btree (customer_id, kind) WHERE preferred;

create table customer_merges (
  id            bigint not null generated always as identity,
  from_id       bigint not null,
  into_id       bigint not null,
  moved         jsonb not null,
  merged_by     bigint,
  merged_at     timestamp with time zone not null default now(),
  taken_back_at timestamp with time zone,
  constraint customer_merges_pkey PRIMARY KEY (id),
  constraint customer_merges_check CHECK ((into_id <> from_id)),
  constraint customer_merges_from_id_fkey FOREIGN KEY (from_id) REFERENCES customers(id),
  constraint customer_merges_into_id_fkey FOREIGN KEY (into_id) REFERENCES customers(id),
  constraint customer_merges_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES accounts(id)
);
CREATE UNIQUE INDEX customer_merges_standing ON customer_merges USING btree (from_id) WHERE (taken_back_at IS NULL);

create table customer_values (
  customer_id bigint not null,
  field_id    bigint not null,
  value       text not null,
  set_at      timestamp with time zone not null default now(),
  set_by      bigint,
  constraint customer_values_pkey PRIMARY KEY (customer_id, field_id),
  constraint customer_values_value_check CHECK (((length(value) >= 1) AND (length(value) <= 500))),
  constraint customer_values_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id) ON DELETE CASCADE,
  constraint customer_values_field_id_fkey FOREIGN KEY (field_id) REFERENCES fields(id),
  constraint customer_values_set_by_fkey FOREIGN KEY (set_by) REFERENCES accounts(id)
);
CREATE INDEX customer_values_value ON customer_values USING btree (field_id, value, customer_id);

create table customers (
  id           bigint not null generated always as identity,
  name         text not null default ''::text,
  language     text,
  what_helps   text not null default ''::text,
  created_at   timestamp with time zone not null default now(),
  search       tsvector not null default ''::tsvector,
  kind         text not null default 'person'::text,
  address_form text,
  relation     text not null default 'external'::text,
  merged_into  bigint,
  erased_at    timestamp with time zone,
  constraint customers_pkey PRIMARY KEY (id),
  constraint customers_address_form_check CHECK ((address_form = ANY (ARRAY['pan'::text, 'pani'::text, 'panstwo'::text, 'polite'::text, 'first_name'::text]))),
  constraint customers_check CHECK ((merged_into <> id)),
  constraint customers_kind_check CHECK ((kind = ANY (ARRAY['person'::text, 'organisation'::text]))),
  constraint customers_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint customers_relation_check CHECK ((relation = ANY (ARRAY['external'::text, 'internal'::text]))),
  constraint customers_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES customers(id)
);
CREATE INDEX customers_internal ON customers USING btree (id DESC) WHERE (relation = 'internal'::text);
CREATE INDEX customers_merged ON customers USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX customers_organisations ON customers USING btree (id DESC) WHERE (kind = 'organisation'::text);
CREATE INDEX customers_search ON customers USING gin (search) WITH (fastupdate=off);

create table daily_counts (
  question text not null,
  day      date not null,
  team_id  bigint not null,
  channel  text not null,
  language text not null,
  kind     text not null,
  count    integer not null,
  seconds  bigint not null,
  constraint daily_counts_pkey PRIMARY KEY (question, day, team_id, channel, language, kind),
  constraint daily_counts_question_check CHECK ((question = ANY (ARRAY['promises'::text, 'first_to_speak'::text, 'stages'::text, 'standing'::text, 'waiting'::text])))
);

create table decisions (
  id           bigint not null generated always as identity,
  case_number  bigint not null,
  customer_id  bigint not null,
  option_id    bigint,
  summary      text not null,
  message_id   bigint not null,
  author_id    bigint,
  author_name  text not null,
  decided_at   timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  constraint decisions_pkey PRIMARY KEY (id),
  constraint decisions_summary_check CHECK (((length(summary) >= 1) AND (length(summary) <= 2000))),
  constraint decisions_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint decisions_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint decisions_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint decisions_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages(id),
  constraint decisions_option_id_fkey FOREIGN KEY (option_id) REFERENCES options(id)
);
CREATE UNIQUE INDEX decisions_standing ON decisions USING btree (case_number) WHERE (withdrawn_at IS NULL);

create table drafts (
  case_number bigint not null,
  account_id  bigint not null,
  mode        text not null,
  text        text not null,
  device      text not null default ''::text,
  saved_at    timestamp with time zone not null default now(),
  constraint drafts_pkey PRIMARY KEY (case_number, account_id, mode),
  constraint drafts_mode_check CHECK ((mode = ANY (ARRAY['reply'::text, 'note'::text]))),
  constraint drafts_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint drafts_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number)
);

create table energy_notes (
  id         bigint not null generated always as identity,
  account_id bigint not null,
  word       text not null,
  noted_at   timestamp with time zone not null default now(),
  constraint energy_notes_pkey PRIMARY KEY (id),
  constraint energy_notes_word_check CHECK ((word = ANY (ARRAY['full'::text, 'ok'::text, 'low'::text, 'empty'::text]))),
  constraint energy_notes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);
CREATE INDEX energy_notes_account ON energy_notes USING btree (account_id, noted_at DESC);
CREATE INDEX energy_notes_noted ON energy_notes USING btree (noted_at);

create table examples (
  id       uuid not null default gen_random_uuid(),
  month    text not null,
  language text not null,
  text     text not null,
  labels   text[] not null,
  read_as  text[] not null,
  constraint examples_pkey PRIMARY KEY (id),
  constraint examples_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint examples_month_check CHECK ((month ~ '^\d{4}-\d{2}$'::text)),
  constraint examples_text_check CHECK ((length(text) > 0))
);
CREATE UNIQUE INDEX examples_text ON examples USING btree (language, md5(text));

create table exit_checks (
  id           bigint not null generated always as identity,
  case_number  bigint not null,
  customer_id  bigint not null,
  stage        smallint not null,
  author_id    bigint,
  author_name  text not null,
  checked_at   timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  constraint exit_checks_pkey PRIMARY KEY (id),
  constraint exit_checks_stage_check CHECK (((stage >= 1) AND (stage <= 5))),
  constraint exit_checks_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint exit_checks_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint exit_checks_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id)
);
CREATE UNIQUE INDEX exit_checks_standing ON exit_checks USING btree (case_number, stage) WHERE (withdrawn_at IS NULL);

create table fields (
  id         bigint not null generated always as identity,
  about      text not null,
  slug       text not null,
  name_pl    text not null default ''::text,
  name_bg    text not null default ''::text,
  name_en    text not null default ''::text,
  kind       text not null,
  choices    text[] not null default '{}'::text[],
  place      integer not null default 0,
  made_at    timestamp with time zone not null default now(),
  made_by    bigint,
  retired_at timestamp with time zone,
  retired_by bigint,
  constraint fields_pkey PRIMARY KEY (id),
  constraint fields_about_check CHECK ((about = ANY (ARRAY['case'::text, 'customer'::text]))),
  constraint fields_check CHECK (((kind = 'choice'::text) = (cardinality(choices) > 0))),
  constraint fields_kind_check CHECK ((kind = ANY (ARRAY['text'::text, 'number'::text, 'date'::text, 'choice'::text, 'yes_no'::text]))),
  constraint fields_name_bg_check CHECK ((length(name_bg) <= 60)),
  constraint fields_name_en_check CHECK ((length(name_en) <= 60)),
  constraint fields_name_pl_check CHECK ((length(name_pl) <= 60)),
  constraint fields_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 40))),
  constraint fields_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts(id),
  constraint fields_retired_by_fkey FOREIGN KEY (retired_by) REFERENCES accounts(id)
);
CREATE UNIQUE INDEX fields_slug ON fields USING btree (about, slug) WHERE (retired_at IS NULL);

create table files (
  sha256  text not null,
  size    bigint not null,
  content bytea storage external not null,
  constraint files_pkey PRIMARY KEY (sha256)
);

create table firm (
  id                   smallint not null default 1,
  name                 text not null,
  language             text not null,
  country              text not null,
  time_zone            text not null,
  working_hours        jsonb not null,
  first_news_hours     integer not null default 8,
  next_news_days       integer not null default 2,
  undo_seconds         integer not null default 10,
  charter_published_at timestamp with time zone not null,
  created_at           timestamp with time zone not null default now(),
  keep_examples        boolean not null default false,
  first_word_minutes   integer not null default 5,
  recording_days       smallint not null default 30,
  call_link            text not null default 'tel:{number}'::text,
  break_minutes        integer not null default 10,
  constraint firm_pkey PRIMARY KEY (id),
  constraint firm_break_minutes_check CHECK (((break_minutes >= 5) AND (break_minutes <= 30))),
  constraint firm_call_link_check CHECK (((length(call_link) <= 200) AND (call_link ~ '^(tel|sip|sips|callto):[^\s{}]*\{(number|digits)\}[^\s{}]*$'::text))),
  constraint firm_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint firm_first_news_hours_check CHECK (((first_news_hours >= 1) AND (first_news_hours <= 80))),
  constraint firm_first_word_minutes_check CHECK (((first_word_minutes >= 1) AND (first_word_minutes <= 60))),
  constraint firm_id_check CHECK ((id = 1)),
  constraint firm_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint firm_next_news_days_check CHECK (((next_news_days >= 1) AND (next_news_days <= 30))),
  constraint firm_recording_days_check CHECK (((recording_days >= 1) AND (recording_days <= 365))),
  constraint firm_undo_seconds_check CHECK (((undo_seconds >= 0) AND (undo_seconds <= 30)))
);

create table happenings (
  id          bigint not null generated always as identity,
  case_number bigint,
  customer_id bigint,
  what        text not null,
  by_kind     text not null,
  account_id  bigint,
  at          timestamp with time zone not null default now(),
  detail      jsonb not null default '{}'::jsonb,
  constraint happenings_pkey PRIMARY KEY (id),
  constraint happenings_by_kind_check CHECK ((by_kind = ANY (ARRAY['agent'::text, 'customer'::text, 'program'::text, 'desk'::text]))),
  constraint happenings_what_check CHECK ((what ~ '^[a-z]+\.[a-z_]+$'::text)),
  constraint happenings_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);
CREATE INDEX happenings_account ON happenings USING btree (account_id, id) WHERE (account_id IS NOT NULL);
CREATE INDEX happenings_case ON happenings USING btree (case_number, id) WHERE (case_number IS NOT NULL);

create table helps (
  id          bigint not null generated always as identity,
  customer_id bigint not null,
  words       text not null,
  author_id   bigint,
  author_name text not null,
  written_at  timestamp with time zone not null default now(),
  ended_at    timestamp with time zone,
  ended_by    bigint,
  constraint helps_pkey PRIMARY KEY (id),
  constraint helps_check CHECK (((ended_by IS NULL) OR (ended_at IS NOT NULL))),
  constraint helps_words_check CHECK (((length(words) >= 1) AND (length(words) <= 500))),
  constraint helps_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint helps_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint helps_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES accounts(id)
);
CREATE INDEX helps_customer ON helps USING btree (customer_id, id);

create table idempotency_keys (
  owner        text not null,
  key          text not null,
  request_hash text not null,
  status       integer,
  answer       jsonb,
  created_at   timestamp with time zone not null default now(),
  constraint idempotency_keys_pkey PRIMARY KEY (owner, key),
  constraint idempotency_keys_key_check CHECK (((length(key) >= 1) AND (length(key) <= 255)))
);

create table imap_cursors (
  mailbox_id   bigint not null,
  folder       text not null,
  uid_validity bigint not null,
  last_uid     bigint not null default 0,
  constraint imap_cursors_pkey PRIMARY KEY (mailbox_id, folder),
  constraint imap_cursors_mailbox_id_fkey FOREIGN KEY (mailbox_id) REFERENCES mailboxes(id) ON DELETE CASCADE
);

create table import_files (
  import_id bigint not null,
  place     integer not null,
  name      text not null,
  size      integer not null,
  sha256    text not null,
  content   bytea,
  encoding  text not null,
  separator text not null default ','::text,
  holds     text not null default 'customers'::text,
  header    text[] not null default '{}'::text[],
  columns   text[] not null default '{}'::text[],
  constraint import_files_pkey PRIMARY KEY (import_id, place),
  constraint import_files_check CHECK ((cardinality(header) = cardinality(columns))),
  constraint import_files_encoding_check CHECK ((encoding = ANY (ARRAY['utf-8'::text, 'utf-16le'::text, 'utf-16be'::text, 'windows-1250'::text, 'iso-8859-2'::text, 'windows-1251'::text, 'koi8-r'::text]))),
  constraint import_files_holds_check CHECK ((holds = ANY (ARRAY['customers'::text, 'cases'::text]))),
  constraint import_files_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint import_files_place_check CHECK ((place > 0)),
  constraint import_files_separator_check CHECK ((separator = ANY (ARRAY[','::text, ';'::text, '	'::text]))),
  constraint import_files_size_check CHECK ((size > 0)),
  constraint import_files_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id) ON DELETE CASCADE
);
CREATE INDEX import_files_same ON import_files USING btree (sha256);

create table import_left_out (
  import_id bigint not null,
  place     integer not null,
  file      integer not null,
  line      integer not null,
  column    text,
  why       text not null,
  facts     jsonb not null default '{}'::jsonb,
  partly    boolean not null,
  values    text[],
  constraint import_left_out_pkey PRIMARY KEY (import_id, place),
  constraint import_left_out_why_check CHECK ((why ~ '^[a-z_]+$'::text)),
  constraint import_left_out_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id) ON DELETE CASCADE
);

create table imported_cases (
  source      text not null,
  source_id   text not null,
  case_number bigint not null,
  import_id   bigint not null,
  kept_at     timestamp with time zone,
  constraint imported_cases_pkey PRIMARY KEY (source, source_id),
  constraint imported_cases_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 200))),
  constraint imported_cases_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint imported_cases_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id)
);
CREATE INDEX imported_cases_import ON imported_cases USING btree (import_id, case_number);

create table imported_customers (
  source      text not null,
  source_id   text not null,
  customer_id bigint not null,
  import_id   bigint not null,
  made        boolean not null,
  kept_at     timestamp with time zone,
  constraint imported_customers_pkey PRIMARY KEY (source, source_id),
  constraint imported_customers_source_id_check CHECK (((length(source_id) >= 1) AND (length(source_id) <= 200))),
  constraint imported_customers_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id) ON DELETE CASCADE,
  constraint imported_customers_import_id_fkey FOREIGN KEY (import_id) REFERENCES imports(id)
);
CREATE INDEX imported_customers_customer ON imported_customers USING btree (customer_id);
CREATE INDEX imported_customers_import ON imported_customers USING btree (import_id);

create table imports (
  id             bigint not null generated always as identity,
  format         text not null,
  made_at        timestamp with time zone not null default now(),
  made_by        bigint,
  done_at        timestamp with time zone,
  undone_at      timestamp with time zone,
  begun_at       timestamp with time zone,
  begun_by       bigint,
  total          integer not null default 0,
  reached        integer not null default 0,
  stirred_at     timestamp with time zone,
  made_cases     integer not null default 0,
  made_customers integer not null default 0,
  known          integer not null default 0,
  undo_asked_at  timestamp with time zone,
  undo_asked_by  bigint,
  forgotten_at   timestamp with time zone,
  constraint imports_pkey PRIMARY KEY (id),
  constraint imports_check CHECK (((done_at IS NULL) OR (begun_at IS NOT NULL))),
  constraint imports_check1 CHECK (((undo_asked_at IS NULL) OR (begun_at IS NOT NULL))),
  constraint imports_check2 CHECK (((undone_at IS NULL) OR (undo_asked_at IS NOT NULL))),
  constraint imports_check3 CHECK (((reached >= 0) AND (reached <= total))),
  constraint imports_format_check CHECK ((format = ANY (ARRAY['kapok-csv'::text, 'zammad'::text, 'zendesk'::text]))),
  constraint imports_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES accounts(id),
  constraint imports_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts(id),
  constraint imports_undo_asked_by_fkey FOREIGN KEY (undo_asked_by) REFERENCES accounts(id)
);
CREATE INDEX imports_underway ON imports USING btree (id) WHERE ((begun_at IS NOT NULL) AND ((done_at IS NULL) OR (undo_asked_at IS NOT NULL)) AND (undone_at IS NULL));

create table incident_cases (
  incident_id bigint not null,
  case_number bigint not null,
  joined_by   bigint,
  joined_at   timestamp with time zone not null default now(),
  constraint incident_cases_pkey PRIMARY KEY (incident_id, case_number),
  constraint incident_cases_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint incident_cases_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id),
  constraint incident_cases_joined_by_fkey FOREIGN KEY (joined_by) REFERENCES accounts(id)
);
CREATE INDEX incident_cases_case ON incident_cases USING btree (case_number);

create table incident_tellings (
  update_id   bigint not null,
  case_number bigint not null,
  fate        text not null default 'waiting'::text,
  message_id  bigint,
  constraint incident_tellings_pkey PRIMARY KEY (update_id, case_number),
  constraint incident_tellings_check CHECK (((fate <> 'told'::text) OR (message_id IS NOT NULL))),
  constraint incident_tellings_fate_check CHECK ((fate = ANY (ARRAY['waiting'::text, 'told'::text, 'closed'::text, 'no_words'::text, 'press'::text, 'no_address'::text, 'team_words'::text, 'taken_back'::text]))),
  constraint incident_tellings_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint incident_tellings_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages(id),
  constraint incident_tellings_update_id_fkey FOREIGN KEY (update_id) REFERENCES incident_updates(id)
);
CREATE INDEX incident_tellings_waiting ON incident_tellings USING btree (update_id, case_number) WHERE (fate = 'waiting'::text);

create table incident_updates (
  id            bigint not null generated always as identity,
  incident_id   bigint not null,
  pl            text not null default ''::text,
  bg            text not null default ''::text,
  en            text not null default ''::text,
  next_news_at  timestamp with time zone not null,
  author_id     bigint,
  author_name   text not null,
  written_at    timestamp with time zone not null default now(),
  leaves_at     timestamp with time zone not null,
  done_at       timestamp with time zone,
  taken_back_at timestamp with time zone,
  constraint incident_updates_pkey PRIMARY KEY (id),
  constraint incident_updates_check CHECK (((pl <> ''::text) OR (bg <> ''::text) OR (en <> ''::text))),
  constraint incident_updates_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint incident_updates_incident_id_fkey FOREIGN KEY (incident_id) REFERENCES incidents(id)
);
CREATE INDEX incident_updates_incident ON incident_updates USING btree (incident_id, id DESC);

create table incidents (
  id        bigint not null generated always as identity,
  title     text not null,
  what      text not null default ''::text,
  opened_by bigint,
  opened_at timestamp with time zone not null default now(),
  ended_by  bigint,
  ended_at  timestamp with time zone,
  constraint incidents_pkey PRIMARY KEY (id),
  constraint incidents_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint incidents_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES accounts(id),
  constraint incidents_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES accounts(id)
);

create table invitations (
  id          bigint not null generated always as identity,
  email       text not null,
  name        text not null,
  role        text not null,
  team_id     bigint,
  language    text not null,
  token_hash  text not null,
  invited_by  bigint not null,
  invited_at  timestamp with time zone not null default now(),
  expires_at  timestamp with time zone not null,
  accepted_at timestamp with time zone,
  revoked_at  timestamp with time zone,
  constraint invitations_pkey PRIMARY KEY (id),
  constraint invitations_token_hash_key UNIQUE (token_hash),
  constraint invitations_check CHECK (((accepted_at IS NULL) OR (revoked_at IS NULL))),
  constraint invitations_email_check CHECK ((email = lower(email))),
  constraint invitations_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint invitations_role_check CHECK ((role = ANY (ARRAY['agent'::text, 'supervisor'::text, 'manager'::text, 'admin'::text]))),
  constraint invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES accounts(id),
  constraint invitations_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL
);

create table letters (
  id         bigint not null generated always as identity,
  to_address text not null,
  mailbox_id bigint,
  subject    text not null,
  text       text not null,
  language   text not null,
  created_at timestamp with time zone not null default now(),
  sent_at    timestamp with time zone,
  trouble    text,
  constraint letters_pkey PRIMARY KEY (id),
  constraint letters_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint letters_mailbox_id_fkey FOREIGN KEY (mailbox_id) REFERENCES mailboxes(id)
);

create table library_entries (
  id          bigint not null generated always as identity,
  shelf       text not null,
  slug        text not null,
  owner_id    bigint,
  review_on   date,
  archived_at timestamp with time zone,
  revision    bigint not null default 1,
  created_at  timestamp with time zone not null default now(),
  constraint library_entries_pkey PRIMARY KEY (id),
  constraint library_entries_shelf_slug_key UNIQUE (shelf, slug),
  constraint library_entries_shelf_check CHECK ((shelf = ANY (ARRAY['vests'::text, 'techniques'::text, 'procedures'::text, 'templates'::text, 'paths'::text]))),
  constraint library_entries_slug_check CHECK (((slug ~ '^[a-z0-9][a-z0-9_-]{0,79}$'::text) AND (slug <> 'new'::text))),
  constraint library_entries_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES accounts(id)
);

create table library_versions (
  id           bigint not null generated always as identity,
  entry_id     bigint not null,
  language     text not null,
  number       integer not null,
  content      jsonb,
  shipped_as   text,
  author_id    bigint,
  author_name  text not null,
  written_at   timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  constraint library_versions_pkey PRIMARY KEY (id),
  constraint library_versions_entry_id_language_number_key UNIQUE (entry_id, language, number),
  constraint library_versions_check CHECK (((content IS NOT NULL) OR (shipped_as IS NOT NULL))),
  constraint library_versions_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint library_versions_number_check CHECK ((number > 0)),
  constraint library_versions_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint library_versions_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES library_entries(id)
);

create table mail_originals (
  mail_id bigint not null,
  content bytea storage external not null,
  constraint mail_originals_pkey PRIMARY KEY (mail_id),
  constraint mail_originals_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mails(id) ON DELETE CASCADE
);

create table mailboxes (
  id            bigint not null generated always as identity,
  address       text not null,
  name          text not null default ''::text,
  language      text not null,
  team_id       bigint,
  signature     text not null default ''::text,
  imap          jsonb,
  imap_secret   text,
  relay         jsonb,
  relay_secret  text,
  fetched_at    timestamp with time zone,
  trouble       text,
  trouble_since timestamp with time zone,
  created_at    timestamp with time zone not null default now(),
  closed_at     timestamp with time zone,
  constraint mailboxes_pkey PRIMARY KEY (id),
  constraint mailboxes_address_check CHECK ((address = lower(address))),
  constraint mailboxes_check CHECK (((trouble IS NULL) = (trouble_since IS NULL))),
  constraint mailboxes_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint mailboxes_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL
);
CREATE UNIQUE INDEX mailboxes_address ON mailboxes USING btree (address) WHERE (closed_at IS NULL);

create table mails (
  id             bigint not null generated always as identity,
  mailbox_id     bigint,
  route          text not null,
  received_at    timestamp with time zone not null default now(),
  sha256         text not null,
  size           bigint not null,
  envelope_from  text not null default ''::text,
  envelope_to    text[] not null default '{}'::text[],
  uid_validity   bigint,
  uid            bigint,
  from_address   text not null default ''::text,
  subject        text not null default ''::text,
  rfc_message_id text,
  fate           text not null default 'received'::text,
  cause          text,
  case_number    bigint,
  message_id     bigint,
  duplicate_of   bigint,
  attempts       integer not null default 0,
  settled_at     timestamp with time zone,
  settled_by     bigint,
  constraint mails_pkey PRIMARY KEY (id),
  constraint mails_check CHECK (((fate = 'received'::text) = (settled_at IS NULL))),
  constraint mails_check1 CHECK (((fate <> 'quarantined'::text) OR (cause IS NOT NULL))),
  constraint mails_fate_check CHECK ((fate = ANY (ARRAY['received'::text, 'message'::text, 'duplicate'::text, 'bounce'::text, 'automatic'::text, 'quarantined'::text, 'discarded'::text]))),
  constraint mails_route_check CHECK ((route = ANY (ARRAY['smtp'::text, 'imap'::text]))),
  constraint mails_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint mails_duplicate_of_fkey FOREIGN KEY (duplicate_of) REFERENCES mails(id),
  constraint mails_mailbox_id_fkey FOREIGN KEY (mailbox_id) REFERENCES mailboxes(id),
  constraint mails_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages(id),
  constraint mails_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES accounts(id)
);
CREATE INDEX mails_case ON mails USING btree (case_number) WHERE (case_number IS NOT NULL);
CREATE INDEX mails_fate ON mails USING btree (fate, id DESC);
CREATE INDEX mails_sha ON mails USING btree (sha256);
CREATE UNIQUE INDEX mails_uid ON mails USING btree (mailbox_id, uid_validity, uid) WHERE (uid IS NOT NULL);
CREATE INDEX mails_waiting ON mails USING btree (id) WHERE (fate = 'received'::text);

create table measures (
  id               bigint not null generated always as identity,
  customer_id      bigint not null,
  stage            text not null,
  quote            text not null,
  quoted_on        date not null,
  grounds_case     bigint not null,
  reason           text not null,
  skipped_because  text not null default ''::text,
  writing_only     boolean not null default false,
  contact_id       bigint,
  windows          jsonb,
  answer_days      smallint not null default 2,
  starts_at        timestamp with time zone,
  ends_at          timestamp with time zone,
  review_at        timestamp with time zone,
  appeal_by        timestamp with time zone not null,
  letter_language  text not null,
  letter           text not null,
  letter_id        bigint,
  prolongs         bigint,
  proposed_by      bigint not null,
  proposed_name    text not null,
  proposed_at      timestamp with time zone not null default now(),
  confirmed_by     bigint,
  confirmed_name   text,
  confirmed_at     timestamp with time zone,
  declined_by      bigint,
  declined_name    text,
  declined_because text,
  declined_at      timestamp with time zone,
  ended_by         bigint,
  ended_because    text,
  ended_words      text not null default ''::text,
  ended_at         timestamp with time zone,
  constraint measures_pkey PRIMARY KEY (id),
  constraint measures_answer_days_check CHECK (((answer_days >= 1) AND (answer_days <= 10))),
  constraint measures_check CHECK (((confirmed_by IS NULL) = (confirmed_at IS NULL))),
  constraint measures_check1 CHECK ((((declined_by IS NULL) = (declined_at IS NULL)) AND ((confirmed_at IS NULL) OR (declined_at IS NULL)))),
  constraint measures_check2 CHECK (((stage = 'advice'::text) OR (confirmed_by <> proposed_by))),
  constraint measures_check3 CHECK ((((ended_at IS NULL) = (ended_because IS NULL)) AND ((ended_at IS NULL) OR (confirmed_at IS NOT NULL)))),
  constraint measures_check4 CHECK (((stage <> 'restriction'::text) OR ((ends_at IS NOT NULL) AND (review_at < ends_at) AND (ends_at <= (proposed_at + '190 days'::interval)) AND (writing_only OR (contact_id IS NOT NULL) OR (windows IS NOT NULL))))),
  constraint measures_check5 CHECK (((stage = 'restriction'::text) OR ((ends_at IS NULL) AND (NOT writing_only) AND (contact_id IS NULL) AND (windows IS NULL) AND (prolongs IS NULL)))),
  constraint measures_ended_because_check CHECK ((ended_because = ANY (ARRAY['lifted'::text, 'prolonged'::text, 'appeal'::text, 'expired'::text]))),
  constraint measures_letter_language_check CHECK ((letter_language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint measures_quote_check CHECK (((length(quote) >= 3) AND (length(quote) <= 2000))),
  constraint measures_reason_check CHECK (((length(reason) >= 10) AND (length(reason) <= 2000))),
  constraint measures_stage_check CHECK ((stage = ANY (ARRAY['advice'::text, 'warning'::text, 'restriction'::text]))),
  constraint measures_confirmed_by_fkey FOREIGN KEY (confirmed_by) REFERENCES accounts(id),
  constraint measures_contact_id_fkey FOREIGN KEY (contact_id) REFERENCES accounts(id),
  constraint measures_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint measures_declined_by_fkey FOREIGN KEY (declined_by) REFERENCES accounts(id),
  constraint measures_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES accounts(id),
  constraint measures_grounds_case_fkey FOREIGN KEY (grounds_case) REFERENCES cases(number),
  constraint measures_letter_id_fkey FOREIGN KEY (letter_id) REFERENCES letters(id),
  constraint measures_prolongs_fkey FOREIGN KEY (prolongs) REFERENCES measures(id),
  constraint measures_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES accounts(id)
);
CREATE INDEX measures_customer ON measures USING btree (customer_id, id DESC);
CREATE INDEX measures_running_out ON measures USING btree (ends_at) WHERE ((stage = 'restriction'::text) AND (confirmed_at IS NOT NULL) AND (ended_at IS NULL));
CREATE UNIQUE INDEX measures_standing ON measures USING btree (customer_id) WHERE ((stage = 'restriction'::text) AND (confirmed_at IS NOT NULL) AND (ended_at IS NULL));

create table mentions (
  note_id    bigint not null,
  account_id bigint not null,
  constraint mentions_pkey PRIMARY KEY (note_id, account_id),
  constraint mentions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint mentions_note_id_fkey FOREIGN KEY (note_id) REFERENCES notes(id) ON DELETE CASCADE
);

create table merges (
  id          bigint not null generated always as identity,
  case_number bigint not null,
  into_number bigint not null,
  merged_at   timestamp with time zone not null default now(),
  merged_by   bigint,
  before      jsonb not null,
  undone_at   timestamp with time zone,
  undone_by   bigint,
  constraint merges_pkey PRIMARY KEY (id),
  constraint merges_check CHECK ((case_number <> into_number)),
  constraint merges_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint merges_into_number_fkey FOREIGN KEY (into_number) REFERENCES cases(number),
  constraint merges_merged_by_fkey FOREIGN KEY (merged_by) REFERENCES accounts(id),
  constraint merges_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES accounts(id)
);
CREATE UNIQUE INDEX merges_standing ON merges USING btree (case_number) WHERE (undone_at IS NULL);

create table messages (
  id               bigint not null generated always as identity,
  case_number      bigint not null,
  customer_id      bigint not null,
  direction        text not null,
  channel          text not null,
  purpose          text not null default 'message'::text,
  author_id        bigint,
  author_name      text not null default ''::text,
  author_address   text not null default ''::text,
  other_sender     boolean not null default false,
  automatic        text,
  language         text,
  text             text not null,
  quoted           text not null default ''::text,
  signature        text not null default ''::text,
  html             text,
  created_at       timestamp with time zone not null default now(),
  rfc_message_id   text,
  rfc_in_reply_to  text,
  mail_id          bigint,
  reading          jsonb,
  delivery         text,
  delivery_trouble text,
  send_at          timestamp with time zone,
  sent_at          timestamp with time zone,
  search           tsvector not null default ''::tsvector,
  first_tried_at   timestamp with time zone,
  asked_before     integer,
  constraint messages_pkey PRIMARY KEY (id),
  constraint messages_channel_check CHECK ((channel = ANY (ARRAY['mail'::text, 'chat'::text, 'form'::text, 'phone'::text, 'api'::text, 'page'::text]))),
  constraint messages_check CHECK (((direction = 'out'::text) = (delivery IS NOT NULL))),
  constraint messages_check1 CHECK (((direction = 'out'::text) OR (author_id IS NULL))),
  constraint messages_check2 CHECK (((asked_before IS NULL) OR (direction = 'out'::text))),
  constraint messages_delivery_check CHECK ((delivery = ANY (ARRAY['held'::text, 'queued'::text, 'sent'::text, 'failed'::text, 'bounced'::text, 'withdrawn'::text, 'none'::text]))),
  constraint messages_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint messages_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint messages_purpose_check CHECK ((purpose = ANY (ARRAY['message'::text, 'acknowledgement'::text, 'no_news'::text, 'move'::text, 'confirmation_request'::text, 'reminder'::text, 'chat_left'::text]))),
  constraint messages_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint messages_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint messages_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint messages_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mails(id)
);
CREATE INDEX messages_case ON messages USING btree (case_number, id);
CREATE INDEX messages_days ON messages USING brin (((id + 0)), created_at) WITH (pages_per_range='64');
CREATE UNIQUE INDEX messages_rfc_in ON messages USING btree (rfc_message_id) WHERE ((direction = 'in'::text) AND (rfc_message_id IS NOT NULL));
CREATE INDEX messages_rfc_out ON messages USING btree (rfc_message_id) WHERE ((direction = 'out'::text) AND (rfc_message_id IS NOT NULL));
CREATE INDEX messages_search ON messages USING gin (search) WITH (fastupdate=off);
CREATE INDEX messages_unsent ON messages USING btree (send_at) WHERE (delivery = ANY (ARRAY['held'::text, 'queued'::text]));

create table migrations (
  number   integer not null,
  headline text not null,
  hash     text not null,
  ran_at   timestamp with time zone not null default now(),
  constraint migrations_pkey PRIMARY KEY (number)
);

create table namings (
  id           bigint not null generated always as identity,
  message_id   bigint not null,
  case_number  bigint not null,
  customer_id  bigint not null,
  areas        text[] not null,
  evidence     jsonb not null default '{}'::jsonb,
  author_id    bigint,
  author_name  text not null,
  named_at     timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  constraint namings_pkey PRIMARY KEY (id),
  constraint namings_areas_check CHECK ((areas <@ ARRAY['demand'::text, 'invasion'::text, 'criticism'::text, 'judgement'::text])),
  constraint namings_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint namings_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint namings_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint namings_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages(id)
);
CREATE INDEX namings_message ON namings USING btree (message_id, id) WHERE (withdrawn_at IS NULL);
CREATE INDEX namings_named ON namings USING btree (named_at) WHERE (withdrawn_at IS NULL);

create table notes (
  id          bigint not null generated always as identity,
  case_number bigint not null,
  customer_id bigint not null,
  author_id   bigint,
  author_name text not null,
  text        text not null,
  created_at  timestamp with time zone not null default now(),
  search      tsvector not null default ''::tsvector,
  constraint notes_pkey PRIMARY KEY (id),
  constraint notes_text_check CHECK ((length(text) > 0)),
  constraint notes_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint notes_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint notes_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id)
);
CREATE INDEX notes_case ON notes USING btree (case_number, id);
CREATE INDEX notes_days ON notes USING brin (((id + 0)), created_at) WITH (pages_per_range='64');
CREATE INDEX notes_search ON notes USING gin (search) WITH (fastupdate=off);

create table notices (
  id          bigint not null generated always as identity,
  account_id  bigint not null,
  kind        text not null,
  case_number bigint,
  promise_id  bigint,
  at          timestamp with time zone not null default now(),
  seen_at     timestamp with time zone,
  customer_id bigint,
  for_id      bigint,
  as_follower boolean not null default false,
  bulk_id     bigint,
  transfer_id bigint,
  chair_id    bigint,
  threat_id   bigint,
  goes_to     bigint,
  shared_out  boolean not null default false,
  constraint notices_pkey PRIMARY KEY (id),
  constraint notices_chair_check CHECK (((kind ~~ 'chair%'::text) = (chair_id IS NOT NULL))),
  constraint notices_handed_over_check CHECK (((kind = 'handed_over'::text) = (bulk_id IS NOT NULL))),
  constraint notices_kind_check CHECK ((kind = ANY (ARRAY['promise_soon'::text, 'promise_due'::text, 'mentioned'::text, 'assigned'::text, 'undelivered'::text, 'answered'::text, 'chat'::text, 'asked_to_confirm'::text, 'review_due'::text, 'handed_over'::text, 'transfer_asked'::text, 'transfer_read'::text, 'transfer_declined'::text, 'transfer_taken'::text, 'chair_asked'::text, 'chair_offered'::text, 'chair_joined'::text, 'threat_reported'::text, 'spared'::text]))),
  constraint notices_spared_check CHECK ((((kind = 'spared'::text) = (goes_to IS NOT NULL)) AND (NOT (shared_out AND (kind <> ALL (ARRAY['assigned'::text, 'chat'::text])))))),
  constraint notices_threat_check CHECK (((kind = 'threat_reported'::text) = (threat_id IS NOT NULL))),
  constraint notices_transfer_check CHECK (((kind ~~ 'transfer%'::text) = (transfer_id IS NOT NULL))),
  constraint notices_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint notices_bulk_id_fkey FOREIGN KEY (bulk_id) REFERENCES bulk_acts(id),
  constraint notices_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint notices_chair_id_fkey FOREIGN KEY (chair_id) REFERENCES second_chairs(id),
  constraint notices_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint notices_for_id_fkey FOREIGN KEY (for_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint notices_goes_to_fkey FOREIGN KEY (goes_to) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint notices_promise_id_fkey FOREIGN KEY (promise_id) REFERENCES promises(id),
  constraint notices_threat_id_fkey FOREIGN KEY (threat_id) REFERENCES threat_reports(id) ON DELETE CASCADE,
  constraint notices_transfer_id_fkey FOREIGN KEY (transfer_id) REFERENCES transfers(id)
);
CREATE INDEX notices_account ON notices USING btree (account_id, id DESC);
CREATE UNIQUE INDEX notices_promise ON notices USING btree (promise_id, kind, account_id) WHERE (promise_id IS NOT NULL);

create table options (
  id               bigint not null generated always as identity,
  case_number      bigint not null,
  customer_id      bigint not null,
  first_id         bigint,
  kind             text not null,
  what             text not null,
  from_at          timestamp with time zone,
  until_at         timestamp with time zone,
  cost_to_customer text not null default ''::text,
  legal_basis      text not null default ''::text,
  needs            text not null default ''::text,
  feasibility      text not null,
  cost_to_us       text not null default ''::text,
  who_decides      text not null default ''::text,
  why_not          text not null default ''::text,
  author_id        bigint,
  author_name      text not null,
  written_at       timestamp with time zone not null default now(),
  withdrawn_at     timestamp with time zone,
  constraint options_pkey PRIMARY KEY (id),
  constraint options_check CHECK (((from_at IS NULL) OR ((until_at IS NOT NULL) AND (from_at < until_at)))),
  constraint options_check1 CHECK (((feasibility <> 'impossible'::text) OR (length(why_not) > 0))),
  constraint options_feasibility_check CHECK ((feasibility = ANY (ARRAY['allowed'::text, 'needs_approval'::text, 'impossible'::text]))),
  constraint options_kind_check CHECK ((kind = ANY (ARRAY['wish'::text, 'standard'::text, 'non_standard'::text, 'outside'::text]))),
  constraint options_what_check CHECK (((length(what) >= 1) AND (length(what) <= 500))),
  constraint options_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint options_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint options_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint options_first_id_fkey FOREIGN KEY (first_id) REFERENCES options(id)
);
CREATE INDEX options_case ON options USING btree (case_number, id) WHERE (withdrawn_at IS NULL);

create table password_resets (
  token_hash text not null,
  account_id bigint not null,
  asked_at   timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at    timestamp with time zone,
  constraint password_resets_pkey PRIMARY KEY (token_hash),
  constraint password_resets_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);

create table phone_calls (
  id          bigint not null generated always as identity,
  line_id     bigint not null,
  external_id text not null,
  phone       text,
  customer_id bigint,
  case_number bigint,
  call_id     bigint,
  promise_id  bigint,
  first_at    timestamp with time zone not null default now(),
  rang_at     timestamp with time zone,
  answered_at timestamp with time zone,
  extension   text,
  answered_by bigint,
  ended_at    timestamp with time zone,
  missed_at   timestamp with time zone,
  direction   text not null default 'in'::text,
  constraint phone_calls_pkey PRIMARY KEY (id),
  constraint phone_calls_line_id_external_id_key UNIQUE (line_id, external_id),
  constraint phone_calls_check CHECK (((answered_by IS NULL) OR (answered_at IS NOT NULL))),
  constraint phone_calls_check1 CHECK (((direction = 'in'::text) OR ((rang_at IS NULL) AND (missed_at IS NULL) AND (promise_id IS NULL)))),
  constraint phone_calls_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
  constraint phone_calls_external_id_check CHECK (((length(external_id) >= 1) AND (length(external_id) <= 150))),
  constraint phone_calls_phone_check CHECK (((length(phone) >= 1) AND (length(phone) <= 40))),
  constraint phone_calls_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES accounts(id),
  constraint phone_calls_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls(id),
  constraint phone_calls_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint phone_calls_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id) ON DELETE SET NULL,
  constraint phone_calls_line_id_fkey FOREIGN KEY (line_id) REFERENCES phone_lines(id),
  constraint phone_calls_promise_id_fkey FOREIGN KEY (promise_id) REFERENCES promises(id)
);
CREATE INDEX phone_calls_ringing ON phone_calls USING btree (rang_at) WHERE ((answered_by IS NULL) AND (ended_at IS NULL) AND (missed_at IS NULL));
CREATE INDEX phone_calls_unanswered ON phone_calls USING btree (ended_at) WHERE ((answered_at IS NULL) AND (missed_at IS NULL) AND (ended_at IS NOT NULL));

create table phone_events (
  id            bigint not null generated always as identity,
  line_id       bigint not null,
  received_at   timestamp with time zone not null default now(),
  signature     text,
  content       text not null,
  what          text,
  fate          text not null default 'waiting'::text,
  cause         text,
  phone_call_id bigint,
  attempts      integer not null default 0,
  next_try_at   timestamp with time zone default now(),
  constraint phone_events_pkey PRIMARY KEY (id),
  constraint phone_events_line_id_signature_key UNIQUE (line_id, signature),
  constraint phone_events_check CHECK (((fate = 'waiting'::text) = (next_try_at IS NOT NULL))),
  constraint phone_events_fate_check CHECK ((fate = ANY (ARRAY['waiting'::text, 'done'::text, 'duplicate'::text, 'not_valid'::text, 'refused'::text, 'set_aside'::text]))),
  constraint phone_events_line_id_fkey FOREIGN KEY (line_id) REFERENCES phone_lines(id),
  constraint phone_events_phone_call_id_fkey FOREIGN KEY (phone_call_id) REFERENCES phone_calls(id)
);
CREATE INDEX phone_events_call ON phone_events USING btree (phone_call_id, what) WHERE (phone_call_id IS NOT NULL);
CREATE INDEX phone_events_due ON phone_events USING btree (next_try_at) WHERE (fate = 'waiting'::text);
CREATE INDEX phone_events_line ON phone_events USING btree (line_id, id DESC);

create table phone_extensions (
  account_id bigint not null,
  extension  text not null,
  constraint phone_extensions_pkey PRIMARY KEY (account_id),
  constraint phone_extensions_extension_key UNIQUE (extension),
  constraint phone_extensions_extension_check CHECK ((extension ~ '^[0-9A-Za-z*#._-]{1,40}$'::text)),
  constraint phone_extensions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);

create table phone_lines (
  id        bigint not null generated always as identity,
  name      text not null,
  country   text not null,
  team_id   bigint,
  proof     text not null,
  secret    text not null,
  made_at   timestamp with time zone not null default now(),
  made_by   bigint,
  closed_at timestamp with time zone,
  constraint phone_lines_pkey PRIMARY KEY (id),
  constraint phone_lines_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint phone_lines_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint phone_lines_proof_check CHECK ((proof = ANY (ARRAY['signature'::text, 'token'::text]))),
  constraint phone_lines_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts(id),
  constraint phone_lines_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL
);

create table phone_rings (
  id            bigint not null generated always as identity,
  phone_call_id bigint not null,
  account_id    bigint not null,
  at            timestamp with time zone not null default now(),
  constraint phone_rings_pkey PRIMARY KEY (id),
  constraint phone_rings_phone_call_id_account_id_key UNIQUE (phone_call_id, account_id),
  constraint phone_rings_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint phone_rings_phone_call_id_fkey FOREIGN KEY (phone_call_id) REFERENCES phone_calls(id) ON DELETE CASCADE
);
CREATE INDEX phone_rings_account ON phone_rings USING btree (account_id, id);

create table procedure_uses (
  id           bigint not null generated always as identity,
  case_number  bigint not null,
  customer_id  bigint not null,
  entry_id     bigint not null,
  author_id    bigint,
  author_name  text not null,
  used_at      timestamp with time zone not null default now(),
  withdrawn_at timestamp with time zone,
  constraint procedure_uses_pkey PRIMARY KEY (id),
  constraint procedure_uses_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint procedure_uses_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint procedure_uses_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint procedure_uses_entry_id_fkey FOREIGN KEY (entry_id) REFERENCES library_entries(id)
);
CREATE UNIQUE INDEX procedure_uses_case ON procedure_uses USING btree (case_number, entry_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX procedure_uses_entry ON procedure_uses USING btree (entry_id) WHERE (withdrawn_at IS NULL);

create table promises (
  id              bigint not null generated always as identity,
  case_number     bigint not null,
  customer_id     bigint not null,
  what            text not null default 'news'::text,
  words           text not null default ''::text,
  due_at          timestamp with time zone not null,
  told            boolean not null,
  owner_id        bigint,
  made_by         bigint,
  made_at         timestamp with time zone not null default now(),
  message_id      bigint,
  state           text not null default 'open'::text,
  settled_at      timestamp with time zone,
  settled_by      bigint,
  settled_because text,
  moved_to        bigint,
  decision_id     bigint,
  phone           text,
  phone_from      timestamp with time zone,
  constraint promises_pkey PRIMARY KEY (id),
  constraint promises_call_back CHECK (((phone IS NULL) OR (what = 'deed'::text))),
  constraint promises_call_back_from CHECK (((phone_from IS NULL) OR ((phone IS NOT NULL) AND (phone_from <= due_at)))),
  constraint promises_check CHECK (((state = 'open'::text) = (settled_at IS NULL))),
  constraint promises_check1 CHECK (((state = 'moved'::text) = (moved_to IS NOT NULL))),
  constraint promises_phone_check CHECK (((length(phone) >= 2) AND (length(phone) <= 40))),
  constraint promises_state_check CHECK ((state = ANY (ARRAY['open'::text, 'kept'::text, 'late'::text, 'moved'::text, 'released'::text]))),
  constraint promises_what_check CHECK ((what = ANY (ARRAY['first_news'::text, 'news'::text, 'deed'::text]))),
  constraint promises_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint promises_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint promises_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES decisions(id),
  constraint promises_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts(id),
  constraint promises_message_id_fkey FOREIGN KEY (message_id) REFERENCES messages(id),
  constraint promises_moved_to_fkey FOREIGN KEY (moved_to) REFERENCES promises(id),
  constraint promises_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES accounts(id),
  constraint promises_settled_by_fkey FOREIGN KEY (settled_by) REFERENCES accounts(id)
);
CREATE INDEX promises_call_backs ON promises USING btree (due_at) WHERE ((state = 'open'::text) AND (phone IS NOT NULL));
CREATE INDEX promises_case ON promises USING btree (case_number, id);
CREATE INDEX promises_open ON promises USING btree (due_at) WHERE (state = 'open'::text);
CREATE INDEX promises_open_owner ON promises USING btree (owner_id, due_at) WHERE (state = 'open'::text);

create table recording_changes (
  id           bigint not null generated always as identity,
  client_id    uuid not null default gen_random_uuid(),
  call_id      bigint not null,
  state        text not null,
  recording_on boolean not null,
  words        text not null default ''::text,
  account_id   bigint,
  at           timestamp with time zone not null,
  written_at   timestamp with time zone not null default now(),
  constraint recording_changes_pkey PRIMARY KEY (id),
  constraint recording_changes_client_id_key UNIQUE (client_id),
  constraint recording_changes_check CHECK (((state <> ALL (ARRAY['notice_given'::text, 'consent_given'::text])) OR (words <> ''::text))),
  constraint recording_changes_state_check CHECK ((state = ANY (ARRAY['off'::text, 'notice_given'::text, 'consent_given'::text, 'objected'::text]))),
  constraint recording_changes_words_check CHECK ((length(words) <= 2000)),
  constraint recording_changes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint recording_changes_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls(id)
);
CREATE INDEX recording_changes_call ON recording_changes USING btree (call_id, id);

create table second_chairs (
  id          bigint not null generated always as identity,
  case_number bigint not null,
  customer_id bigint not null,
  account_id  bigint not null,
  asked_by    bigint not null,
  words       text not null default ''::text,
  asked_at    timestamp with time zone not null default now(),
  joined_at   timestamp with time zone,
  joined_by   bigint,
  left_at     timestamp with time zone,
  left_by     bigint,
  constraint second_chairs_pkey PRIMARY KEY (id),
  constraint second_chairs_check CHECK (((joined_at IS NULL) = (joined_by IS NULL))),
  constraint second_chairs_check1 CHECK ((joined_by <> asked_by)),
  constraint second_chairs_check2 CHECK (((left_at IS NULL) OR (left_at >= asked_at))),
  constraint second_chairs_words_check CHECK ((length(words) <= 500)),
  constraint second_chairs_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint second_chairs_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES accounts(id),
  constraint second_chairs_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint second_chairs_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint second_chairs_joined_by_fkey FOREIGN KEY (joined_by) REFERENCES accounts(id),
  constraint second_chairs_left_by_fkey FOREIGN KEY (left_by) REFERENCES accounts(id)
);
CREATE INDEX second_chairs_case ON second_chairs USING btree (case_number, id);
CREATE UNIQUE INDEX second_chairs_standing ON second_chairs USING btree (case_number, account_id) WHERE (left_at IS NULL);

create table second_readings (
  hash     text not null,
  answer   jsonb not null,
  asked_at timestamp with time zone not null default now(),
  constraint second_readings_pkey PRIMARY KEY (hash)
);
CREATE INDEX second_readings_age ON second_readings USING btree (asked_at);

create table selections (
  id           bigint not null generated always as identity,
  case_number  bigint not null,
  customer_id  bigint not null,
  fact         text not null,
  how          text not null,
  touches      text[] not null,
  kind         text,
  for_whom     text,
  words        text not null,
  options      text[] not null default '{}'::text[],
  next_step    text not null default ''::text,
  next_word_at timestamp with time zone,
  review_at    timestamp with time zone,
  stage        smallint not null,
  author_id    bigint,
  author_name  text not null,
  decided_at   timestamp with time zone not null default now(),
  instead_of   bigint,
  ended_at     timestamp with time zone,
  constraint selections_pkey PRIMARY KEY (id),
  constraint selections_check CHECK (((how = 'told'::text) OR (touches = '{}'::text[]))),
  constraint selections_check1 CHECK (((how = 'told'::text) OR ((kind IS NOT NULL) AND (next_step <> ''::text) AND (next_word_at IS NOT NULL) AND (review_at IS NOT NULL)))),
  constraint selections_check2 CHECK (((how = 'told'::text) OR (COALESCE(for_whom, ''::text) = 'customer'::text))),
  constraint selections_check3 CHECK (((how <> 'told'::text) OR (NOT (touches && ARRAY['rights'::text, 'options'::text])) OR (cardinality(options) >= 2))),
  constraint selections_fact_check CHECK (((length(fact) >= 1) AND (length(fact) <= 2000))),
  constraint selections_for_whom_check CHECK ((for_whom = ANY (ARRAY['customer'::text, 'firm'::text]))),
  constraint selections_how_check CHECK ((how = ANY (ARRAY['told'::text, 'generalised'::text, 'held'::text]))),
  constraint selections_kind_check CHECK ((kind = ANY (ARRAY['technical'::text, 'obstacle'::text, 'organisation'::text]))),
  constraint selections_stage_check CHECK (((stage >= 1) AND (stage <= 5))),
  constraint selections_touches_check CHECK ((touches <@ ARRAY['rights'::text, 'options'::text, 'deadline'::text, 'cost'::text, 'safety'::text])),
  constraint selections_words_check CHECK ((length(words) > 0)),
  constraint selections_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts(id),
  constraint selections_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint selections_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint selections_instead_of_fkey FOREIGN KEY (instead_of) REFERENCES selections(id)
);
CREATE INDEX selections_standing ON selections USING btree (case_number, id) WHERE (ended_at IS NULL);

create table sessions (
  id         bigint not null generated always as identity,
  token_hash text not null,
  account_id bigint not null,
  device     text not null default ''::text,
  address    text not null default ''::text,
  started_at timestamp with time zone not null default now(),
  seen_at    timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_hash_key UNIQUE (token_hash),
  constraint sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);
CREATE INDEX sessions_account ON sessions USING btree (account_id);

create table sign_in_failures (
  email    text not null,
  failures integer not null,
  last_at  timestamp with time zone not null,
  constraint sign_in_failures_pkey PRIMARY KEY (email)
);

create table snoozes (
  id            bigint not null generated always as identity,
  case_number   bigint not null,
  until         timestamp with time zone,
  snoozed_at    timestamp with time zone not null default now(),
  snoozed_by    bigint,
  ended_at      timestamp with time zone,
  ended_by      bigint,
  ended_because text,
  constraint snoozes_pkey PRIMARY KEY (id),
  constraint snoozes_check CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
  constraint snoozes_ended_because_check CHECK ((ended_because = ANY (ARRAY['time'::text, 'message'::text, 'agent'::text, 'undo'::text, 'closed'::text, 'snoozed_anew'::text]))),
  constraint snoozes_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint snoozes_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES accounts(id),
  constraint snoozes_snoozed_by_fkey FOREIGN KEY (snoozed_by) REFERENCES accounts(id)
);
CREATE UNIQUE INDEX snoozes_standing ON snoozes USING btree (case_number) WHERE (ended_at IS NULL);

create table splits (
  id          bigint not null generated always as identity,
  case_number bigint not null,
  new_number  bigint not null,
  split_at    timestamp with time zone not null default now(),
  split_by    bigint,
  before      jsonb not null,
  undone_at   timestamp with time zone,
  undone_by   bigint,
  constraint splits_pkey PRIMARY KEY (id),
  constraint splits_new_number_key UNIQUE (new_number),
  constraint splits_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint splits_new_number_fkey FOREIGN KEY (new_number) REFERENCES cases(number),
  constraint splits_split_by_fkey FOREIGN KEY (split_by) REFERENCES accounts(id),
  constraint splits_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES accounts(id)
);

create table tags (
  id          bigint not null generated always as identity,
  slug        text not null,
  name_pl     text not null default ''::text,
  name_bg     text not null default ''::text,
  name_en     text not null default ''::text,
  tone        text not null default 'neutral'::text,
  made_at     timestamp with time zone not null default now(),
  made_by     bigint,
  retired_at  timestamp with time zone,
  retired_by  bigint,
  merged_into bigint,
  constraint tags_pkey PRIMARY KEY (id),
  constraint tags_check CHECK (((merged_into IS NULL) OR (retired_at IS NOT NULL))),
  constraint tags_name_bg_check CHECK ((length(name_bg) <= 40)),
  constraint tags_name_en_check CHECK ((length(name_en) <= 40)),
  constraint tags_name_pl_check CHECK ((length(name_pl) <= 40)),
  constraint tags_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 40))),
  constraint tags_tone_check CHECK ((tone = ANY (ARRAY['neutral'::text, 'info'::text, 'ok'::text, 'note'::text]))),
  constraint tags_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts(id),
  constraint tags_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES tags(id),
  constraint tags_retired_by_fkey FOREIGN KEY (retired_by) REFERENCES accounts(id)
);
CREATE UNIQUE INDEX tags_slug ON tags USING btree (slug) WHERE (retired_at IS NULL);

create table team_members (
  team_id     bigint not null,
  account_id  bigint not null,
  assigned_at timestamp with time zone,
  constraint team_members_pkey PRIMARY KEY (team_id, account_id),
  constraint team_members_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint team_members_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE CASCADE
);
CREATE INDEX team_members_account ON team_members USING btree (account_id);

create table teams (
  id         bigint not null generated always as identity,
  name       text not null,
  created_at timestamp with time zone not null default now(),
  assigns    text not null default 'by_hand'::text,
  constraint teams_pkey PRIMARY KEY (id),
  constraint teams_assigns_check CHECK ((assigns = ANY (ARRAY['by_hand'::text, 'round_robin'::text, 'by_load'::text]))),
  constraint teams_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80)))
);
CREATE UNIQUE INDEX teams_name ON teams USING btree (lower(name));

create table threat_downloads (
  id         bigint not null generated always as identity,
  report_id  bigint not null,
  account_id bigint not null,
  mail_id    bigint,
  at         timestamp with time zone not null default now(),
  constraint threat_downloads_pkey PRIMARY KEY (id),
  constraint threat_downloads_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint threat_downloads_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES mails(id),
  constraint threat_downloads_report_id_fkey FOREIGN KEY (report_id) REFERENCES threat_reports(id) ON DELETE CASCADE
);
CREATE INDEX threat_downloads_report ON threat_downloads USING btree (report_id, id);

create table threat_duties (
  report_id bigint not null,
  duty      text not null,
  done_by   bigint not null,
  done_at   timestamp with time zone not null default now(),
  constraint threat_duties_pkey PRIMARY KEY (report_id, duty),
  constraint threat_duties_duty_check CHECK ((duty ~ '^[a-z_]+$'::text)),
  constraint threat_duties_done_by_fkey FOREIGN KEY (done_by) REFERENCES accounts(id),
  constraint threat_duties_report_id_fkey FOREIGN KEY (report_id) REFERENCES threat_reports(id) ON DELETE CASCADE
);

create table threat_reports (
  id           bigint not null generated always as identity,
  case_number  bigint not null,
  customer_id  bigint not null,
  reporter_id  bigint not null,
  country      text not null,
  happened_at  timestamp with time zone not null,
  quotes       jsonb not null default '[]'::jsonb,
  witness      text not null default ''::text,
  done         text not null default ''::text,
  told_id      bigint,
  written_at   timestamp with time zone not null default now(),
  sent_at      timestamp with time zone,
  closed_at    timestamp with time zone,
  closed_by    bigint,
  closed_words text not null default ''::text,
  keep_until   timestamp with time zone,
  constraint threat_reports_pkey PRIMARY KEY (id),
  constraint threat_reports_check CHECK (((sent_at IS NULL) OR ((told_id IS NOT NULL) AND (jsonb_array_length(quotes) > 0)))),
  constraint threat_reports_check1 CHECK (((closed_at IS NULL) OR (sent_at IS NOT NULL))),
  constraint threat_reports_check2 CHECK ((((closed_at IS NULL) = (closed_by IS NULL)) AND ((closed_at IS NULL) = (keep_until IS NULL)))),
  constraint threat_reports_check3 CHECK (((closed_at IS NULL) OR (length(closed_words) >= 3))),
  constraint threat_reports_closed_words_check CHECK ((length(closed_words) <= 2000)),
  constraint threat_reports_done_check CHECK ((length(done) <= 2000)),
  constraint threat_reports_quotes_check CHECK ((jsonb_typeof(quotes) = 'array'::text)),
  constraint threat_reports_witness_check CHECK ((length(witness) <= 1000)),
  constraint threat_reports_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint threat_reports_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES accounts(id),
  constraint threat_reports_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint threat_reports_reporter_id_fkey FOREIGN KEY (reporter_id) REFERENCES accounts(id),
  constraint threat_reports_told_id_fkey FOREIGN KEY (told_id) REFERENCES accounts(id)
);
CREATE INDEX threat_reports_case ON threat_reports USING btree (case_number, id);
CREATE INDEX threat_reports_reporter ON threat_reports USING btree (reporter_id, id DESC);
CREATE INDEX threat_reports_running_out ON threat_reports USING btree (keep_until) WHERE (keep_until IS NOT NULL);

create table transfers (
  id            bigint not null generated always as identity,
  case_number   bigint not null,
  customer_id   bigint not null,
  call_id       bigint,
  from_id       bigint not null,
  to_id         bigint not null,
  path          text,
  language      text not null,
  who           text not null,
  wants         text not null,
  happened      text not null,
  promised      text not null,
  not_again     text not null,
  would_help    text not null,
  asked_at      timestamp with time zone not null default now(),
  read_at       timestamp with time zone,
  completed_at  timestamp with time zone,
  completed_by  bigint,
  ended_at      timestamp with time zone,
  ended_because text,
  ended_words   text not null default ''::text,
  constraint transfers_pkey PRIMARY KEY (id),
  constraint transfers_check CHECK ((from_id <> to_id)),
  constraint transfers_check1 CHECK (((completed_at IS NULL) OR (read_at IS NOT NULL))),
  constraint transfers_check2 CHECK (((completed_at IS NULL) = (completed_by IS NULL))),
  constraint transfers_check3 CHECK (((ended_at IS NULL) = (ended_because IS NULL))),
  constraint transfers_check4 CHECK (((completed_at IS NULL) OR (ended_at IS NULL))),
  constraint transfers_check5 CHECK (((ended_because IS DISTINCT FROM 'declined'::text) OR (length(ended_words) >= 3))),
  constraint transfers_ended_because_check CHECK ((ended_because = ANY (ARRAY['declined'::text, 'taken_back'::text, 'case_closed'::text, 'given_otherwise'::text]))),
  constraint transfers_happened_check CHECK ((length(happened) <= 4000)),
  constraint transfers_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint transfers_not_again_check CHECK ((length(not_again) <= 2000)),
  constraint transfers_path_check CHECK ((path ~ '^[a-z0-9][a-z0-9_-]*$'::text)),
  constraint transfers_promised_check CHECK ((length(promised) <= 2000)),
  constraint transfers_wants_check CHECK (((length(wants) >= 1) AND (length(wants) <= 2000))),
  constraint transfers_who_check CHECK (((length(who) >= 1) AND (length(who) <= 2000))),
  constraint transfers_would_help_check CHECK ((length(would_help) <= 2000)),
  constraint transfers_call_id_fkey FOREIGN KEY (call_id) REFERENCES calls(id),
  constraint transfers_case_number_fkey FOREIGN KEY (case_number) REFERENCES cases(number),
  constraint transfers_completed_by_fkey FOREIGN KEY (completed_by) REFERENCES accounts(id),
  constraint transfers_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers(id),
  constraint transfers_from_id_fkey FOREIGN KEY (from_id) REFERENCES accounts(id),
  constraint transfers_to_id_fkey FOREIGN KEY (to_id) REFERENCES accounts(id)
);
CREATE INDEX transfers_asked ON transfers USING btree (to_id, id) WHERE ((completed_at IS NULL) AND (ended_at IS NULL));
CREATE INDEX transfers_case ON transfers USING btree (case_number, id DESC);
CREATE UNIQUE INDEX transfers_waiting ON transfers USING btree (case_number) WHERE ((completed_at IS NULL) AND (ended_at IS NULL));

create table views (
  id         bigint not null generated always as identity,
  name       text not null,
  owner_id   bigint not null,
  team_id    bigint,
  filter     jsonb not null,
  saved_at   timestamp with time zone not null default now(),
  removed_at timestamp with time zone,
  constraint views_pkey PRIMARY KEY (id),
  constraint views_name_check CHECK (((length(name) >= 1) AND (length(name) <= 60))),
  constraint views_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint views_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL
);
CREATE INDEX views_owner ON views USING btree (owner_id) WHERE (removed_at IS NULL);
CREATE INDEX views_team ON views USING btree (team_id) WHERE ((removed_at IS NULL) AND (team_id IS NOT NULL));

create table webhook_deliveries (
  id           bigint not null generated always as identity,
  webhook_id   bigint not null,
  happening_id bigint not null,
  made_at      timestamp with time zone not null default now(),
  state        text not null default 'waiting'::text,
  next_try_at  timestamp with time zone default now(),
  give_up_at   timestamp with time zone not null default (now() + '24:00:00'::interval),
  attempts     integer not null default 0,
  tried_at     timestamp with time zone,
  status       smallint,
  ms           integer,
  answer       text,
  trouble      text,
  constraint webhook_deliveries_pkey PRIMARY KEY (id),
  constraint webhook_deliveries_webhook_id_happening_id_key UNIQUE (webhook_id, happening_id),
  constraint webhook_deliveries_check CHECK (((state = 'waiting'::text) = (next_try_at IS NOT NULL))),
  constraint webhook_deliveries_check1 CHECK (((state <> 'set_aside'::text) OR (trouble IS NOT NULL))),
  constraint webhook_deliveries_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'delivered'::text, 'set_aside'::text]))),
  constraint webhook_deliveries_happening_id_fkey FOREIGN KEY (happening_id) REFERENCES happenings(id),
  constraint webhook_deliveries_webhook_id_fkey FOREIGN KEY (webhook_id) REFERENCES webhooks(id)
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries USING btree (webhook_id, next_try_at) WHERE (state = 'waiting'::text);
CREATE INDEX webhook_deliveries_log ON webhook_deliveries USING btree (webhook_id, id DESC);
CREATE INDEX webhook_deliveries_old ON webhook_deliveries USING btree (made_at) WHERE (state <> 'waiting'::text);
CREATE INDEX webhook_deliveries_set_aside ON webhook_deliveries USING btree (webhook_id, id) WHERE (state = 'set_aside'::text);

create table webhooks (
  id              bigint not null generated always as identity,
  name            text not null,
  url             text not null,
  secret          text not null,
  happenings      text[] not null default '{}'::text[],
  with_text       boolean not null default false,
  private_allowed boolean not null default false,
  made_at         timestamp with time zone not null default now(),
  made_by         bigint,
  off_since       timestamp with time zone,
  off_because     text,
  constraint webhooks_pkey PRIMARY KEY (id),
  constraint webhooks_check CHECK (((off_since IS NULL) = (off_because IS NULL))),
  constraint webhooks_check1 CHECK ((private_allowed OR (url ~ '^https://'::text))),
  constraint webhooks_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint webhooks_off_because_check CHECK ((off_because = ANY (ARRAY['agent'::text, 'gone'::text]))),
  constraint webhooks_url_check CHECK (((length(url) <= 2000) AND (url ~ '^https?://'::text))),
  constraint webhooks_made_by_fkey FOREIGN KEY (made_by) REFERENCES accounts(id)
);

create table went_well (
  id         bigint not null generated always as identity,
  account_id bigint not null,
  text       text not null,
  noted_at   timestamp with time zone not null default now(),
  constraint went_well_pkey PRIMARY KEY (id),
  constraint went_well_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  constraint went_well_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE
);
CREATE INDEX went_well_account ON went_well USING btree (account_id, id DESC);

create table widgets (
  id         bigint not null generated always as identity,
  key        text not null,
  name       text not null,
  greetings  jsonb not null default '{}'::jsonb,
  languages  text[] not null,
  origins    text[] not null default '{}'::text[],
  team_id    bigint,
  created_at timestamp with time zone not null default now(),
  off_since  timestamp with time zone,
  constraint widgets_pkey PRIMARY KEY (id),
  constraint widgets_key_key UNIQUE (key),
  constraint widgets_key_check CHECK ((key ~ '^[a-z0-9]{20}$'::text)),
  constraint widgets_languages_check CHECK (((cardinality(languages) > 0) AND (languages <@ ARRAY['pl'::text, 'bg'::text, 'en'::text]))),
  constraint widgets_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint widgets_team_id_fkey FOREIGN KEY (team_id) REFERENCES teams(id) ON DELETE SET NULL
);

create table work_patterns (
  account_id bigint not null,
  hours      jsonb,
  cover_id   bigint,
  changed_at timestamp with time zone not null default now(),
  constraint work_patterns_pkey PRIMARY KEY (account_id),
  constraint work_patterns_check CHECK ((cover_id <> account_id)),
  constraint work_patterns_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id) ON DELETE CASCADE,
  constraint work_patterns_cover_id_fkey FOREIGN KEY (cover_id) REFERENCES accounts(id)
);
CREATE INDEX work_patterns_cover ON work_patterns USING btree (cover_id) WHERE (cover_id IS NOT NULL);

CREATE OR REPLACE FUNCTION public.keep_break_whole()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    if clock_timestamp() < old.minimum_until then
      raise exception 'a break is not ended before its minimum' using errcode = 'integrity_constraint_violation', constraint = 'breaks_minimum';
    end if;
    return old;
  end if;
  if new.account_id <> old.account_id or new.began_at < old.began_at or new.minimum_until < old.minimum_until or new.until_at < old.until_at then
    raise exception 'a break is not shortened' using errcode = 'integrity_constraint_violation', constraint = 'breaks_not_shorter';
  end if;
  return new;
end $function$;

