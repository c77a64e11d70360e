-- When people work and who stands in for them; how a team's new cases find an owner; who follows a case.
alter table teams add column assigns text not null default 'by_hand' check (assigns in ('by_hand', 'round_robin', 'by_load'));
-- when somebody was last given a case by the team's own way
alter table team_members add column assigned_at timestamptz;

create table work_patterns (
  account_id bigint primary key references accounts on delete cascade,
  -- as firm.working_hours; null: the firm's
  hours jsonb,
  cover_id bigint references accounts check (cover_id <> account_id),
  changed_at timestamptz not null default now()
);
create index work_patterns_cover on work_patterns (cover_id) where cover_id is not null;

-- Days off, without a reason: nobody needs to know it.
create table absences (
  id bigint generated always as identity primary key,
  account_id bigint not null references accounts on delete cascade,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  cover_id bigint references accounts check (cover_id <> account_id),
  written_by bigint references accounts,
  written_at timestamptz not null default now(),
  ended_at timestamptz
);
create index absences_account on absences (account_id, until_day) where ended_at is null;

create table case_followers (
  case_number bigint not null references cases,
  account_id bigint not null references accounts on delete cascade,
  since timestamptz not null default now(),
  primary key (case_number, account_id)
);
create index case_followers_account on case_followers (account_id);

-- in whose place somebody hears of it
alter table notices add column for_id bigint references accounts on delete cascade;
alter table notices add column as_follower boolean not null default false;
