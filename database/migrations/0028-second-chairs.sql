-- The second chair: a colleague who sits beside in a case or a call, seen by both. It always takes two: who is asked says yes, and who offers is let
-- in; nobody joins by their own will alone.
create table second_chairs (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  -- who sits beside
  account_id bigint not null references accounts,
  -- who asked; the same as who sits where it was offered
  asked_by bigint not null references accounts,
  words text not null default '' check (length(words) <= 500),
  asked_at timestamptz not null default now(),
  joined_at timestamptz,
  joined_by bigint references accounts,
  left_at timestamptz,
  left_by bigint references accounts,
  check ((joined_at is null) = (joined_by is null)),
  check (joined_by <> asked_by),
  check (left_at is null or left_at >= asked_at)
);
create unique index second_chairs_standing on second_chairs (case_number, account_id) where left_at is null;
create index second_chairs_case on second_chairs (case_number, id);

alter table notices add column chair_id bigint references second_chairs;
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (kind in (
  'promise_soon', 'promise_due', 'mentioned', 'assigned', 'undelivered', 'answered', 'chat', 'asked_to_confirm', 'review_due', 'handed_over',
  'transfer_asked', 'transfer_read', 'transfer_declined', 'transfer_taken', 'chair_asked', 'chair_offered', 'chair_joined'));
alter table notices add constraint notices_chair_check check ((kind like 'chair%') = (chair_id is not null));
