-- An import begins with files that are kept before they are understood. How they are read can be changed until it is run; then a job takes in
-- what they hold, lot after lot, and one undo takes back what nobody has worked with since.

alter table imports
  add column begun_at timestamptz,
  add column begun_by bigint references accounts,
  add column total integer not null default 0,
  add column reached integer not null default 0,          -- so many of the total are settled: where an interrupted run goes on
  add column stirred_at timestamptz,                      -- when a run was last at it
  add column made_cases integer not null default 0,
  add column made_customers integer not null default 0,
  add column known integer not null default 0,
  add column undo_asked_at timestamptz,
  add column undo_asked_by bigint references accounts,
  add column forgotten_at timestamptz;                    -- the files and the lines that were left out are gone

-- What earlier versions brought was read and taken in one breath.
update imports set begun_at = made_at, begun_by = made_by, done_at = coalesce(done_at, made_at), undo_asked_at = undone_at, forgotten_at = made_at;

alter table imports
  add check (done_at is null or begun_at is not null),
  add check (undo_asked_at is null or begun_at is not null),
  add check (undone_at is null or undo_asked_at is not null),
  add check (reached between 0 and total);
create index imports_underway on imports (id) where begun_at is not null and (done_at is null or undo_asked_at is not null) and undone_at is null;

create table import_files (
  import_id bigint not null references imports on delete cascade,
  place integer not null check (place > 0),
  name text not null check (length(name) between 1 and 200),
  size integer not null check (size > 0),
  sha256 text not null,
  content bytea,                                          -- null once it is forgotten
  encoding text not null check (encoding in ('utf-8', 'utf-16le', 'utf-16be', 'windows-1250', 'iso-8859-2', 'windows-1251', 'koi8-r')),
  separator text not null default ',' check (separator in (',', ';', E'\t')),
  holds text not null default 'customers' check (holds in ('customers', 'cases')),
  header text[] not null default '{}',                    -- the first line of CSV
  columns text[] not null default '{}',                   -- what each of these columns holds; '' where it is not read
  primary key (import_id, place),
  check (cardinality(header) = cardinality(columns))
);
create index import_files_same on import_files (sha256);

create table import_left_out (
  import_id bigint not null references imports on delete cascade,
  place integer not null,
  file integer not null,
  line integer not null,
  "column" text,
  why text not null check (why ~ '^[a-z_]+$'),
  facts jsonb not null default '{}',
  partly boolean not null,                                -- it was taken, and something of it was not
  "values" text[],                                        -- the line as it stood, to be corrected and brought again
  primary key (import_id, place)
);

-- What an undo left standing, because somebody had worked with it.
alter table imported_cases add column kept_at timestamptz;
alter table imported_customers add column kept_at timestamptz;
