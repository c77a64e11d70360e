-- What an agent says the words of a message show: areas of behaviour, of the words and never of a person. The newest naming that is not taken
-- back stands; the others stay as they were said. An empty list says that the words show none of the four.
create table namings (
  id bigint generated always as identity primary key,
  message_id bigint not null references messages,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  areas text[] not null check (areas <@ array['demand', 'invasion', 'criticism', 'judgement']),
  -- the words that show each area, {"criticism": [[0, 16]]}, in UTF-16 code units; an area without any is shown by the whole message
  evidence jsonb not null default '{}',
  author_id bigint references accounts,
  author_name text not null,
  named_at timestamptz not null default now(),
  -- by its own author
  withdrawn_at timestamptz
);
create index namings_message on namings (message_id, id) where withdrawn_at is null;

alter table firm add column keep_examples boolean not null default false;

-- What the firm keeps for its reader to be measured on and taught with, when it wants to: words without the person who wrote them. Nothing here
-- leads back to a case, a message, a customer or an account: no key to them, no hour, and the order of the ids says nothing.
create table examples (
  id uuid primary key default gen_random_uuid(),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  language text not null check (language in ('pl', 'bg', 'en')),
  text text not null check (length(text) > 0),
  labels text[] not null,
  -- what the reader had seen by itself
  read_as text[] not null
);
-- the same words are one example, whoever wrote them; md5, because a text may be longer than an index entry
create unique index examples_text on examples (language, md5(text));
