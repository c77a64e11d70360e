-- What reports are made of: how many of each kind there were on a day, in the firm's time zone, and how long they took together. There is no
-- column for a person, so that no report can compare people. Written by the timetable, never by an act; all of it can be counted anew.
create table daily_counts (
  question text not null check (question in ('promises', 'first_to_speak', 'stages', 'standing', 'waiting')),
  day date not null,
  -- 0 where the case has no team
  team_id bigint not null,
  channel text not null,
  language text not null,
  kind text not null,
  count integer not null,
  seconds bigint not null,
  primary key (question, day, team_id, channel, language, kind)
);

-- What each case has added to the counts: when it changes, the difference is booked, on whatever day.
create table case_shares (
  case_number bigint primary key references cases,
  team_id bigint not null,
  channel text not null,
  language text not null,
  shares jsonb not null
);

create table counting (
  id smallint primary key default 1 check (id = 1),
  time_zone text not null,
  -- happenings up to this one are in the counts
  seen_happening bigint not null,
  counted_at timestamptz not null,
  -- cases up to this number have been counted at least once; null when all have
  counted_case bigint,
  counted_cases bigint not null default 0
);
