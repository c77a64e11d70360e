-- Cases that belong together or apart, cases set aside for a while, and what a firm names and filters them by.

alter table cases
  -- the case that took this one in; always the last of a chain, so that one look leads there
  add column merged_into bigint references cases,
  add column snoozed_at timestamptz,
  add column snoozed_until timestamptz,        -- null while snoozed: until the customer writes
  -- derived from case_tags, so that the list reads one table
  add column tag_ids bigint[] not null default '{}',
  add check (merged_into is null or (state = 'closed' and merged_into <> number)),
  add check (snoozed_at is null or state = 'open'),
  add check (snoozed_until is null or snoozed_at is not null);
create index cases_merged on cases (merged_into) where merged_into is not null;
-- when a snoozed case comes back: at its hour, and never later than its promise
create index cases_snoozed on cases ((least(snoozed_until, due_at))) where snoozed_at is not null;
-- closed and untagged cases are not in it: they are most of a million
create index cases_tags on cases using gin (tag_ids) with (fastupdate = off) where queue_rank < 3 and tag_ids <> '{}';

-- ── Merging and splitting ───────────────────────────────────────────────────────────────────────────────────

create table merges (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,   -- its number leads to the other since
  into_number bigint not null references cases,
  merged_at timestamptz not null default now(),
  merged_by bigint references accounts,
  -- what moved, and how both cases stood, so that taking it back leaves them so again
  before jsonb not null,
  undone_at timestamptz,
  undone_by bigint references accounts,
  check (case_number <> into_number)
);
create unique index merges_standing on merges (case_number) where undone_at is null;

create table splits (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  new_number bigint not null unique references cases,
  split_at timestamptz not null default now(),
  split_by bigint references accounts,
  before jsonb not null,
  undone_at timestamptz,
  undone_by bigint references accounts
);

-- said from one side, true for both: "this was caused by that"
create table case_links (
  id bigint generated always as identity primary key,
  from_number bigint not null references cases,
  to_number bigint not null references cases,
  kind text not null check (kind in ('same_matter', 'caused_by', 'follows')),
  linked_at timestamptz not null default now(),
  linked_by bigint references accounts,
  removed_at timestamptz,
  removed_by bigint references accounts,
  check (from_number <> to_number)
);
create unique index case_links_pair on case_links (least(from_number, to_number), greatest(from_number, to_number)) where removed_at is null;
create index case_links_from on case_links (from_number) where removed_at is null;
create index case_links_to on case_links (to_number) where removed_at is null;

-- ── Snoozing ────────────────────────────────────────────────────────────────────────────────────────────────

create table snoozes (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  until timestamptz,
  snoozed_at timestamptz not null default now(),
  snoozed_by bigint references accounts,
  ended_at timestamptz,
  ended_by bigint references accounts,
  ended_because text check (ended_because in ('time', 'message', 'agent', 'undo', 'closed', 'snoozed_anew')),
  check ((ended_at is null) = (ended_because is null))
);
create unique index snoozes_standing on snoozes (case_number) where ended_at is null;

-- ── Tags ────────────────────────────────────────────────────────────────────────────────────────────────────

create table tags (
  id bigint generated always as identity primary key,
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 40),
  name_pl text not null default '' check (length(name_pl) <= 40),
  name_bg text not null default '' check (length(name_bg) <= 40),
  name_en text not null default '' check (length(name_en) <= 40),
  -- names of tokens, never colours of its own; none of the red family, which is for our lateness, and no two that look alike
  tone text not null default 'neutral' check (tone in ('neutral', 'info', 'ok', 'note')),
  made_at timestamptz not null default now(),
  made_by bigint references accounts,
  retired_at timestamptz,
  retired_by bigint references accounts,
  -- the tag that took its cases over
  merged_into bigint references tags,
  check (merged_into is null or retired_at is not null)
);
create unique index tags_slug on tags (slug) where retired_at is null;

create table case_tags (
  case_number bigint not null references cases,
  tag_id bigint not null references tags,
  tagged_at timestamptz not null default now(),
  tagged_by bigint references accounts,
  primary key (case_number, tag_id)
);
create index case_tags_tag on case_tags (tag_id, case_number);

-- ── Fields of the firm's own ────────────────────────────────────────────────────────────────────────────────

create table fields (
  id bigint generated always as identity primary key,
  about text not null check (about in ('case', 'customer')),
  slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 40),
  name_pl text not null default '' check (length(name_pl) <= 60),
  name_bg text not null default '' check (length(name_bg) <= 60),
  name_en text not null default '' check (length(name_en) <= 60),
  kind text not null check (kind in ('text', 'number', 'date', 'choice', 'yes_no')),
  choices text[] not null default '{}',
  place integer not null default 0,
  made_at timestamptz not null default now(),
  made_by bigint references accounts,
  retired_at timestamptz,
  retired_by bigint references accounts,
  check ((kind = 'choice') = (cardinality(choices) > 0))
);
create unique index fields_slug on fields (about, slug) where retired_at is null;

-- values are kept in one spelling: 2026-11-24, 12.5, yes
create table case_values (
  case_number bigint not null references cases,
  field_id bigint not null references fields,
  value text not null check (length(value) between 1 and 500),
  set_at timestamptz not null default now(),
  set_by bigint references accounts,
  primary key (case_number, field_id)
);
create index case_values_value on case_values (field_id, value, case_number);

create table customer_values (
  customer_id bigint not null references customers on delete cascade,
  field_id bigint not null references fields,
  value text not null check (length(value) between 1 and 500),
  set_at timestamptz not null default now(),
  set_by bigint references accounts,
  primary key (customer_id, field_id)
);
create index customer_values_value on customer_values (field_id, value, customer_id);

-- ── Views of the queue ──────────────────────────────────────────────────────────────────────────────────────

create table views (
  id bigint generated always as identity primary key,
  name text not null check (length(name) between 1 and 60),
  owner_id bigint not null references accounts on delete cascade,
  team_id bigint references teams on delete set null,  -- shared with it
  filter jsonb not null,
  saved_at timestamptz not null default now(),
  removed_at timestamptz
);
create index views_owner on views (owner_id) where removed_at is null;
create index views_team on views (team_id) where removed_at is null and team_id is not null;

-- ── Many at once ────────────────────────────────────────────────────────────────────────────────────────────

create table bulk_acts (
  id bigint generated always as identity primary key,
  act jsonb not null,
  made_at timestamptz not null default now(),
  made_by bigint references accounts,
  happening_id bigint not null references happenings
);

-- what was done to each case, so that one undo takes all of it back
create table bulk_parts (
  bulk_id bigint not null references bulk_acts,
  case_number bigint not null references cases,
  happening_id bigint,
  refused text,
  primary key (bulk_id, case_number),
  check ((happening_id is null) <> (refused is null))
);
create index bulk_parts_happening on bulk_parts (happening_id) where happening_id is not null;

-- ── Spam ────────────────────────────────────────────────────────────────────────────────────────────────────

-- mail from here is set aside in quarantine, never thrown away
create table blocked_senders (
  id bigint generated always as identity primary key,
  address text not null check (address = lower(address) and address <> ''),
  case_number bigint references cases,
  blocked_at timestamptz not null default now(),
  blocked_by bigint references accounts,
  released_at timestamptz,
  released_by bigint references accounts
);
create unique index blocked_senders_standing on blocked_senders (address) where released_at is null;
