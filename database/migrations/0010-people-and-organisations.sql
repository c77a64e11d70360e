-- People and organisations, how they want to be addressed, what they said helps, what they agreed to; two records of one person made one.
-- An internal customer is a colleague: their cases are seen by the owner's team alone.
alter table customers add column kind text not null default 'person' check (kind in ('person', 'organisation'));
-- null: not known, the wording stays open
alter table customers add column address_form text check (address_form in ('pan', 'pani', 'panstwo', 'polite', 'first_name'));
alter table customers add column relation text not null default 'external' check (relation in ('external', 'internal'));
alter table customers add column merged_into bigint references customers check (merged_into <> id);
create index customers_merged on customers (merged_into) where merged_into is not null;
create index customers_internal on customers (id desc) where relation = 'internal';
create index customers_organisations on customers (id desc) where kind = 'organisation';

alter table customer_addresses add column note text not null default '' check (length(note) <= 200);
alter table customer_addresses add column preferred boolean not null default false;
create unique index customer_addresses_preferred on customer_addresses (customer_id, kind) where preferred;

-- derived, written by the desk: whether the customer is a colleague
alter table cases add column internal boolean not null default false;

-- A person's place in an organisation.
create table belongings (
  id bigint generated always as identity primary key,
  person_id bigint not null references customers,
  organisation_id bigint not null references customers check (organisation_id <> person_id),
  role text not null default '' check (length(role) <= 120),
  author_id bigint references accounts,
  author_name text not null,
  since timestamptz not null default now(),
  ended_at timestamptz,
  ended_by bigint references accounts
);
create unique index belongings_standing on belongings (person_id, organisation_id) where ended_at is null;
create index belongings_organisation on belongings (organisation_id, id desc) where ended_at is null;

-- What the person said helps, in single sentences. customers.what_helps is derived from those that stand.
create table helps (
  id bigint generated always as identity primary key,
  customer_id bigint not null references customers,
  words text not null check (length(words) between 1 and 500),
  author_id bigint references accounts,
  author_name text not null,
  written_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by bigint references accounts,
  check (ended_by is null or ended_at is not null)
);
create index helps_customer on helps (customer_id, id);
insert into helps (customer_id, words, author_name) select id, left(what_helps, 500), '' from customers where what_helps <> '';

-- Each giving and each withdrawing of a consent is a line of its own; the newest about a thing stands.
create table consents (
  id bigint generated always as identity primary key,
  customer_id bigint not null references customers,
  what text not null check (length(what) between 1 and 120),
  given boolean not null,
  how text not null check (how in ('mail', 'phone', 'form', 'paper', 'in_person')),
  -- the words that were agreed to
  words text not null default '' check (not given or words <> ''),
  at timestamptz not null,
  author_id bigint references accounts,
  author_name text not null,
  written_at timestamptz not null default now(),
  taken_back_at timestamptz,
  check (at <= written_at + interval '1 day')
);
create index consents_customer on consents (customer_id, id);

-- Which rows went from one record to the other, so that they can go back.
create table customer_merges (
  id bigint generated always as identity primary key,
  from_id bigint not null references customers,
  into_id bigint not null references customers check (into_id <> from_id),
  moved jsonb not null,
  merged_by bigint references accounts,
  merged_at timestamptz not null default now(),
  taken_back_at timestamptz
);
create unique index customer_merges_standing on customer_merges (from_id) where taken_back_at is null;
