-- What the firm keeps on its shelves beside what comes along: its own entries, its own copies, who looks after them. What comes along is data of
-- Kapok and has a row here only once the firm has done something with it.
create table library_entries (
  id bigint generated always as identity primary key,
  shelf text not null check (shelf in ('vests', 'techniques', 'procedures', 'templates', 'paths')),
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9_-]{0,79}$' and slug <> 'new'),
  owner_id bigint references accounts,
  review_on date,
  archived_at timestamptz,
  -- grows with every act, so that whoever keeps the library in memory sees that it is not what it was
  revision bigint not null default 1,
  created_at timestamptz not null default now(),
  unique (shelf, slug)
);

-- Every version stays. The newest of a language that is not withdrawn is read; one without content goes back to what came along.
create table library_versions (
  id bigint generated always as identity primary key,
  entry_id bigint not null references library_entries,
  language text not null check (language in ('pl', 'bg', 'en')),
  number int not null check (number > 0),
  content jsonb,
  -- the fingerprint of what came along when this was written; none for an entry of the firm's own
  shipped_as text,
  author_id bigint references accounts,
  author_name text not null,
  written_at timestamptz not null default now(),
  -- by undo
  withdrawn_at timestamptz,
  unique (entry_id, language, number),
  check (content is not null or shipped_as is not null)
);

-- That a procedure or an escalation path is followed in a case is said by somebody.
create table procedure_uses (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  entry_id bigint not null references library_entries,
  author_id bigint references accounts,
  author_name text not null,
  used_at timestamptz not null default now(),
  withdrawn_at timestamptz
);
create unique index procedure_uses_case on procedure_uses (case_number, entry_id) where withdrawn_at is null;
create index procedure_uses_entry on procedure_uses (entry_id) where withdrawn_at is null;
