-- Calls: a conversation by telephone is written down on its case, with or without telephony. In a hard one the five rungs of the ladder hold: each
-- is tried or impossible before the next, and none but a threat or an emergency leads past them. Whoever ended a call with a clean conscience
-- owes the customer a written word, so that the case goes on.
alter table firm add column recording_days smallint not null default 30 check (recording_days between 1 and 365);

create table calls (
  id bigint generated always as identity primary key,
  -- named by the device that opens it: an opening that is sent again is the same call
  client_id uuid not null unique default gen_random_uuid(),
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  account_id bigint not null references accounts,
  direction text not null check (direction in ('in', 'out')),
  source text not null default 'hand' check (source in ('hand', 'telephony')),
  external_id text check (length(external_id) between 1 and 200),
  phone text not null default '' check (length(phone) <= 40),
  -- the hour as the device said it, within bounds, and the hour at which it was written down here
  started_at timestamptz not null,
  written_at timestamptz not null default now(),
  ladder_on boolean not null,
  recording text not null default 'off' check (recording in ('off', 'notice_given', 'consent_given', 'objected')),
  recording_on boolean not null default false,
  ended_at timestamptz,
  end_written_at timestamptz,
  end_client_id uuid,
  ended_as text check (ended_as in ('finished', 'not_reached', 'by_us')),
  -- the rung on which it ended
  ended_on bigint,
  ended_rung smallint,
  -- what was agreed is the customer's to read
  agreed text not null default '' check (length(agreed) <= 2000),
  next_step text not null default '' check (length(next_step) <= 500),
  next_at timestamptz,
  promise_id bigint references promises,
  closing_words text not null default '' check (length(closing_words) <= 2000),
  -- why the call was ended by us, said after the break; empty: nothing to say
  reason text check (length(reason) <= 2000),
  reason_at timestamptz,
  check (external_id is null or source = 'telephony'),
  check (ended_at >= started_at),
  check ((ended_at is null) = (ended_as is null) and (ended_at is null) = (end_written_at is null)),
  -- nothing is recorded that was not said first
  check (not recording_on or recording in ('notice_given', 'consent_given')),
  check (ended_at is null or not recording_on),
  -- by us it ends on the fifth rung alone, and the case goes on in writing
  check ((ended_on is null) = (ended_rung is null)),
  check (ended_as is null or (ended_as = 'by_us') = (coalesce(ended_rung, 0) = 5)),
  check (ended_as is distinct from 'by_us' or promise_id is not null),
  check ((reason is null) = (reason_at is null) and (reason is null or ended_as = 'by_us'))
);
create unique index calls_external on calls (external_id) where external_id is not null;
create index calls_case on calls (case_number, id);
create index calls_standing on calls (account_id) where ended_at is null;
create unique index calls_standing_by_hand on calls (account_id) where ended_at is null and source = 'hand';

-- A rung is stepped onto each time anew; which one stands is the newest.
create table call_rungs (
  id bigint generated always as identity primary key,
  client_id uuid not null unique default gen_random_uuid(),
  call_id bigint not null references calls,
  rung smallint not null check (rung between 1 and 5),
  account_id bigint references accounts,
  at timestamptz not null,
  written_at timestamptz not null default now(),
  -- what became of the rung below: this one may be tried since that one brought no result or was not possible
  after_id bigint,
  after_rung smallint,
  after_fruitless boolean,
  bypass text check (bypass in ('threat', 'emergency')),
  bypass_words text not null default '' check (length(bypass_words) <= 500),
  unique (id, call_id, rung),
  check ((after_id is null) = (after_rung is null) and (after_id is null) = (after_fruitless is null)),
  check (after_id is null or (after_rung = rung - 1 and after_fruitless)),
  check (bypass is null or rung = 5),
  check (bypass is not null or bypass_words = ''),
  check (rung = 1 or after_id is not null or bypass is not null)
);
create index call_rungs_call on call_rungs (call_id, id);

create table call_outcomes (
  id bigint generated always as identity primary key,
  client_id uuid not null unique default gen_random_uuid(),
  call_id bigint not null references calls,
  visit_id bigint not null,
  rung smallint not null,
  outcome text not null check (outcome in ('calmed', 'no_result', 'not_possible')),
  fruitless boolean not null check (fruitless = (outcome <> 'calmed')),
  because text not null default '' check (length(because) <= 500),
  account_id bigint references accounts,
  at timestamptz not null,
  written_at timestamptz not null default now(),
  foreign key (visit_id, call_id, rung) references call_rungs (id, call_id, rung),
  unique (id, call_id, rung, fruitless),
  check (outcome <> 'not_possible' or because <> '')
);
create index call_outcomes_visit on call_outcomes (visit_id, id);
alter table call_rungs add foreign key (after_id, call_id, after_rung, after_fruitless) references call_outcomes (id, call_id, rung, fruitless);
alter table calls add foreign key (ended_on, id, ended_rung) references call_rungs (id, call_id, rung);

create table call_notes (
  id bigint generated always as identity primary key,
  client_id uuid not null unique default gen_random_uuid(),
  call_id bigint not null references calls,
  -- a line of the agent's, the customer's own words, what the agent said, a promise
  kind text not null check (kind in ('note', 'quote', 'said', 'promise')),
  text text not null check (length(text) between 1 and 4000),
  rung smallint check (rung between 1 and 5),
  author_id bigint references accounts,
  author_name text not null,
  at timestamptz not null,
  written_at timestamptz not null default now(),
  promise_id bigint references promises,
  check ((kind = 'promise') = (promise_id is not null))
);
create index call_notes_call on call_notes (call_id, at, id);

-- What was said about recording, in which words and when: the proof that it was said first (Regulation (EU) 2016/679, Article 13).
create table recording_changes (
  id bigint generated always as identity primary key,
  client_id uuid not null unique default gen_random_uuid(),
  call_id bigint not null references calls,
  state text not null check (state in ('off', 'notice_given', 'consent_given', 'objected')),
  recording_on boolean not null,
  words text not null default '' check (length(words) <= 2000),
  account_id bigint references accounts,
  at timestamptz not null,
  written_at timestamptz not null default now(),
  check (state not in ('notice_given', 'consent_given') or words <> '')
);
create index recording_changes_call on recording_changes (call_id, id);

-- The file goes with its day or with the customer's objection; that it was there stays written.
create table call_recordings (
  id bigint generated always as identity primary key,
  call_id bigint not null references calls,
  name text not null,
  type text not null check (type like 'audio/%'),
  size bigint not null check (size > 0),
  sha256 text not null,
  content bytea,
  added_by bigint references accounts,
  kept_at timestamptz not null default now(),
  keep_until timestamptz not null,
  removed_at timestamptz,
  removed_by bigint references accounts,
  removed_because text check (removed_because in ('run_out', 'objected', 'by_hand')),
  check ((removed_at is null) = (removed_because is null) and (removed_at is null) = (content is not null))
);
create unique index call_recordings_same on call_recordings (call_id, sha256) where removed_at is null;
create index call_recordings_running_out on call_recordings (keep_until) where removed_at is null;
