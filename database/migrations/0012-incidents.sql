-- One thing that happened and hit many cases, so that one update can be written to all of them.
create table incidents (
  id bigint generated always as identity primary key,
  title text not null check (length(title) between 1 and 200),
  -- what the team knows of it
  what text not null default '',
  opened_by bigint references accounts,
  opened_at timestamptz not null default now(),
  ended_by bigint references accounts,
  ended_at timestamptz
);

create table incident_cases (
  incident_id bigint not null references incidents,
  case_number bigint not null references cases,
  joined_by bigint references accounts,
  joined_at timestamptz not null default now(),
  primary key (incident_id, case_number)
);
create index incident_cases_case on incident_cases (case_number);

-- One update in up to three languages. Until it leaves, all of it can be taken back at once.
create table incident_updates (
  id bigint generated always as identity primary key,
  incident_id bigint not null references incidents,
  pl text not null default '',
  bg text not null default '',
  en text not null default '',
  next_news_at timestamptz not null,
  author_id bigint references accounts,
  author_name text not null,
  written_at timestamptz not null default now(),
  leaves_at timestamptz not null,
  done_at timestamptz,
  taken_back_at timestamptz,
  check (pl <> '' or bg <> '' or en <> '')
);
create index incident_updates_incident on incident_updates (incident_id, id desc);

-- What became of an update in each case. Those that wait are the queue of the sending.
create table incident_tellings (
  update_id bigint not null references incident_updates,
  case_number bigint not null references cases,
  fate text not null default 'waiting'
    check (fate in ('waiting', 'told', 'closed', 'no_words', 'press', 'no_address', 'team_words', 'taken_back')),
  message_id bigint references messages,
  primary key (update_id, case_number),
  check (fate <> 'told' or message_id is not null)
);
create index incident_tellings_waiting on incident_tellings (update_id, case_number) where fate = 'waiting';
