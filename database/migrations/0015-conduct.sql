-- Conduct: what is decided when words or deeds make help impossible. A person decides, on quoted words with their day, never on a trait; a second
-- one confirms; a letter says it; it ends by itself; it can be appealed against. Channels are restricted, never rights, complaints or legal mail.
create table measures (
  id bigint generated always as identity primary key,
  customer_id bigint not null references customers,
  stage text not null check (stage in ('advice', 'warning', 'restriction')),
  -- the grounds: words or deeds, when, and in which case
  quote text not null check (length(quote) between 3 and 2000),
  quoted_on date not null,
  grounds_case bigint not null references cases,
  -- what follows from it, in the customer's language, as it stands in the letter
  reason text not null check (length(reason) between 10 and 2000),
  -- why an earlier stage was passed over
  skipped_because text not null default '',
  writing_only boolean not null default false,
  contact_id bigint references accounts,
  -- when calls are taken: weekday to a list of {"opens","closes"}, as in firm.working_hours
  windows jsonb,
  -- the agreed rhythm: an answer within so many working days
  answer_days smallint not null default 2 check (answer_days between 1 and 10),
  starts_at timestamptz,
  ends_at timestamptz,
  review_at timestamptz,
  appeal_by timestamptz not null,
  letter_language text not null check (letter_language in ('pl', 'bg', 'en')),
  letter text not null,
  letter_id bigint references letters,
  prolongs bigint references measures,
  proposed_by bigint not null references accounts,
  proposed_name text not null,
  proposed_at timestamptz not null default now(),
  confirmed_by bigint references accounts,
  confirmed_name text,
  confirmed_at timestamptz,
  declined_by bigint references accounts,
  declined_name text,
  declined_because text,
  declined_at timestamptz,
  ended_by bigint references accounts,
  ended_because text check (ended_because in ('lifted', 'prolonged', 'appeal', 'expired')),
  ended_words text not null default '',
  ended_at timestamptz,
  check ((confirmed_by is null) = (confirmed_at is null)),
  check ((declined_by is null) = (declined_at is null) and (confirmed_at is null or declined_at is null)),
  -- four eyes: only advice is given by one person alone
  check (stage = 'advice' or confirmed_by <> proposed_by),
  check ((ended_at is null) = (ended_because is null) and (ended_at is null or confirmed_at is not null)),
  -- a restriction says what is restricted, and when it is looked at again and over: within half a year
  check (stage <> 'restriction' or (ends_at is not null and review_at < ends_at and ends_at <= proposed_at + interval '190 days'
    and (writing_only or contact_id is not null or windows is not null))),
  check (stage = 'restriction' or (ends_at is null and not writing_only and contact_id is null and windows is null and prolongs is null))
);
create index measures_customer on measures (customer_id, id desc);
create unique index measures_standing on measures (customer_id) where stage = 'restriction' and confirmed_at is not null and ended_at is null;
create index measures_running_out on measures (ends_at) where stage = 'restriction' and confirmed_at is not null and ended_at is null;

create table appeals (
  id bigint generated always as identity primary key,
  measure_id bigint not null references measures,
  words text not null check (length(words) > 0),
  received_on date not null,
  recorded_by bigint not null references accounts,
  recorded_name text not null,
  recorded_at timestamptz not null default now(),
  -- who took part in the decision may not decide about it again
  not_by bigint[] not null,
  decided_by bigint references accounts,
  decided_name text,
  decided_at timestamptz,
  outcome text check (outcome in ('stands', 'lifted')),
  reasons text,
  letter text,
  letter_id bigint references letters,
  check ((decided_at is null) = (decided_by is null) and (decided_at is null) = (outcome is null) and (decided_at is null) = (reasons is null)),
  check (decided_by <> all (not_by))
);
create unique index appeals_open on appeals (measure_id) where decided_at is null;
create index appeals_measure on appeals (measure_id, id);

alter table notices add column customer_id bigint references customers;
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (kind in
  ('promise_soon', 'promise_due', 'mentioned', 'assigned', 'undelivered', 'answered', 'chat', 'asked_to_confirm', 'review_due'));
