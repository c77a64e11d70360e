-- A transfer: somebody hands a case, or the call that stands on it, to a named colleague with a briefing of six lines. The colleague reads it before
-- anything moves; the customer need not say it all again.
create table transfers (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  -- the call that goes along, where the asker is in one about this case
  call_id bigint references calls,
  from_id bigint not null references accounts,
  to_id bigint not null references accounts,
  -- the escalation path it follows, where it goes up; its entry may come from the library or be the firm's
  path text check (path ~ '^[a-z0-9][a-z0-9_-]*$'),
  -- the briefing, in the asker's language
  language text not null check (language in ('pl', 'bg', 'en')),
  who text not null check (length(who) between 1 and 2000),
  wants text not null check (length(wants) between 1 and 2000),
  happened text not null check (length(happened) <= 4000),
  promised text not null check (length(promised) <= 2000),
  not_again text not null check (length(not_again) <= 2000),
  would_help text not null check (length(would_help) <= 2000),
  asked_at timestamptz not null default now(),
  read_at timestamptz,
  completed_at timestamptz,
  completed_by bigint references accounts,
  ended_at timestamptz,
  ended_because text check (ended_because in ('declined', 'taken_back', 'case_closed', 'given_otherwise')),
  ended_words text not null default '',
  check (from_id <> to_id),
  -- nothing is handed over unread
  check (completed_at is null or read_at is not null),
  check ((completed_at is null) = (completed_by is null)),
  check ((ended_at is null) = (ended_because is null)),
  check (completed_at is null or ended_at is null),
  -- who declines says why
  check (ended_because is distinct from 'declined' or length(ended_words) >= 3)
);
create index transfers_case on transfers (case_number, id desc);
create unique index transfers_waiting on transfers (case_number) where completed_at is null and ended_at is null;
create index transfers_asked on transfers (to_id, id) where completed_at is null and ended_at is null;

alter table notices add column transfer_id bigint references transfers;
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (kind in (
  'promise_soon', 'promise_due', 'mentioned', 'assigned', 'undelivered', 'answered', 'chat', 'asked_to_confirm', 'review_due', 'handed_over',
  'transfer_asked', 'transfer_read', 'transfer_declined', 'transfer_taken'));
alter table notices add constraint notices_transfer_check check ((kind like 'transfer%') = (transfer_id is not null));
