-- What could be done in a case: at least two honest options, the customer's own wish among them. A row is one wording and never changes: reworded,
-- it is withdrawn and the next one says which it began as. What a customer was sent therefore stays as it was read.
create table options (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  -- the first wording of the same option; null on the first itself
  first_id bigint references options,
  kind text not null check (kind in ('wish', 'standard', 'non_standard', 'outside')),
  what text not null check (length(what) between 1 and 500),
  -- when: an exact hour has only its end, a span has both, what is not known yet has neither
  from_at timestamptz,
  until_at timestamptz,
  cost_to_customer text not null default '',
  legal_basis text not null default '',
  needs text not null default '',
  feasibility text not null check (feasibility in ('allowed', 'needs_approval', 'impossible')),
  -- these three are the team's alone
  cost_to_us text not null default '',
  who_decides text not null default '',
  why_not text not null default '',
  author_id bigint references accounts,
  author_name text not null,
  written_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  check (from_at is null or until_at is not null and from_at < until_at),
  check (feasibility <> 'impossible' or length(why_not) > 0)
);
create index options_case on options (case_number, id) where withdrawn_at is null;

-- The question which option it shall be, as it was sent. One stands per case; the customer may answer it anew until somebody decides.
create table choices (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  message_id bigint not null references messages,
  asked_by bigint references accounts,
  asked_at timestamptz not null default now(),
  chosen_id bigint references options,
  words text not null default '',
  answered_at timestamptz,
  lapsed_at timestamptz,
  check ((answered_at is null) = (chosen_id is null and words = ''))
);
create unique index choices_standing on choices (case_number) where lapsed_at is null;
create index choices_case on choices (case_number, id);

create table choice_options (
  choice_id bigint not null references choices on delete cascade,
  option_id bigint not null references options,
  place smallint not null,
  primary key (choice_id, option_id)
);

-- What was agreed: an option, or a way when none fits, in a summary the customer reads. Its steps are promises.
create table decisions (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  option_id bigint references options,
  summary text not null check (length(summary) between 1 and 2000),
  message_id bigint not null references messages,
  author_id bigint references accounts,
  author_name text not null,
  decided_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create unique index decisions_standing on decisions (case_number) where withdrawn_at is null;

alter table promises add column decision_id bigint references decisions;

-- What an agent ticks at the end of a stage. Nothing asks for it and nothing waits for it.
create table exit_checks (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  stage smallint not null check (stage between 1 and 5),
  author_id bigint references accounts,
  author_name text not null,
  checked_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create unique index exit_checks_standing on exit_checks (case_number, stage) where withdrawn_at is null;
