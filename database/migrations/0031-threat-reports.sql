-- A report of a threat: the exact words with their hours, who heard them, what was done. It speaks of words and deeds, never of what somebody is, and
-- goes when its time is over (Regulation (EU) 2016/679, Article 5(1)(e)). Who took the evidence away is written down.
create table threat_reports (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  reporter_id bigint not null references accounts,
  country text not null,
  happened_at timestamptz not null,
  -- [{"kind","of","text","at","by"}]: quoted from a message, a line of a call, or as heard
  quotes jsonb not null default '[]' check (jsonb_typeof(quotes) = 'array'),
  witness text not null default '' check (length(witness) <= 1000),
  done text not null default '' check (length(done) <= 2000),
  -- who is told
  told_id bigint references accounts,
  written_at timestamptz not null default now(),
  sent_at timestamptz,
  closed_at timestamptz,
  closed_by bigint references accounts,
  closed_words text not null default '' check (length(closed_words) <= 2000),
  keep_until timestamptz,
  check (sent_at is null or (told_id is not null and jsonb_array_length(quotes) > 0)),
  check (closed_at is null or sent_at is not null),
  check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (keep_until is null)),
  check (closed_at is null or length(closed_words) >= 3)
);
create index threat_reports_case on threat_reports (case_number, id);
create index threat_reports_reporter on threat_reports (reporter_id, id desc);
create index threat_reports_running_out on threat_reports (keep_until) where keep_until is not null;

create table threat_duties (
  report_id bigint not null references threat_reports on delete cascade,
  duty text not null check (duty ~ '^[a-z_]+$'),
  done_by bigint not null references accounts,
  done_at timestamptz not null default now(),
  primary key (report_id, duty)
);

create table threat_downloads (
  id bigint generated always as identity primary key,
  report_id bigint not null references threat_reports on delete cascade,
  account_id bigint not null references accounts,
  -- the printable page, or the original mail of this number
  mail_id bigint references mails,
  at timestamptz not null default now()
);
create index threat_downloads_report on threat_downloads (report_id, id);

alter table notices add column threat_id bigint references threat_reports on delete cascade;
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (kind in (
  'promise_soon', 'promise_due', 'mentioned', 'assigned', 'undelivered', 'answered', 'chat', 'asked_to_confirm', 'review_due', 'handed_over',
  'transfer_asked', 'transfer_read', 'transfer_declined', 'transfer_taken', 'chair_asked', 'chair_offered', 'chair_joined', 'threat_reported'));
alter table notices add constraint notices_threat_check check ((kind = 'threat_reported') = (threat_id is not null));
