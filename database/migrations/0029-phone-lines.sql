-- A firm's exchange tells the desk of calls over a phone line. What it says is kept as it came before anything in it is understood.
create table phone_lines (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 80),
  -- whose numbers come without their country
  country text not null check (country ~ '^[A-Z]{2}$'),
  team_id bigint references teams on delete set null,
  -- whether the exchange signs what it says, or shows the secret itself
  proof text not null check (proof in ('signature', 'token')),
  -- sealed under the installation's secret: it is needed again for every signature
  secret text not null,
  -- recordings may be fetched from inside the firm's own network
  private_allowed boolean not null default false,
  made_at timestamptz not null default now(),
  made_by bigint references accounts,
  closed_at timestamptz
);

-- A call as its exchange sees it: each event fills in what it knows, in whatever order they come.
create table phone_calls (
  id bigint generated always as identity primary key,
  line_id bigint not null references phone_lines,
  external_id text not null check (length(external_id) between 1 and 150),
  -- null: the caller has withheld it
  phone text check (length(phone) between 1 and 40),
  customer_id bigint references customers on delete set null,
  case_number bigint references cases,
  call_id bigint references calls,
  -- the call-back that it left, where nobody answered
  promise_id bigint references promises,
  first_at timestamptz not null default now(),
  rang_at timestamptz,
  answered_at timestamptz,
  extension text,
  answered_by bigint references accounts,
  ended_at timestamptz,
  missed_at timestamptz,
  unique (line_id, external_id),
  check (answered_by is null or answered_at is not null)
);
create index phone_calls_ringing on phone_calls (rang_at) where answered_by is null and ended_at is null and missed_at is null;
create index phone_calls_unanswered on phone_calls (ended_at) where answered_at is null and missed_at is null and ended_at is not null;

-- for whom it rang at the desk
create table phone_rings (
  id bigint generated always as identity primary key,
  phone_call_id bigint not null references phone_calls on delete cascade,
  account_id bigint not null references accounts on delete cascade,
  at timestamptz not null default now(),
  unique (phone_call_id, account_id)
);
create index phone_rings_account on phone_rings (account_id, id);

create table phone_events (
  id bigint generated always as identity primary key,
  line_id bigint not null references phone_lines,
  received_at timestamptz not null default now(),
  -- heard again, it is refused
  signature text,
  content text not null,
  what text,
  fate text not null default 'waiting' check (fate in ('waiting', 'done', 'duplicate', 'not_valid', 'refused', 'set_aside')),
  cause text,
  phone_call_id bigint references phone_calls,
  attempts integer not null default 0,
  next_try_at timestamptz default now(),
  unique (line_id, signature),
  check ((fate = 'waiting') = (next_try_at is not null))
);
create index phone_events_due on phone_events (next_try_at) where fate = 'waiting';
create index phone_events_line on phone_events (line_id, id desc);
create index phone_events_call on phone_events (phone_call_id, what) where phone_call_id is not null;

-- which telephone is whose, as they say themselves
create table phone_extensions (
  account_id bigint primary key references accounts on delete cascade,
  extension text not null unique check (extension ~ '^[0-9A-Za-z*#._-]{1,40}$')
);
