-- Customers and cases that came from elsewhere, each known by what it was called there, so that a file read twice makes no doubles.

create table imports (
  id bigint generated always as identity primary key,
  format text not null check (format in ('kapok-csv', 'zammad', 'zendesk')),
  made_at timestamptz not null default now(),
  made_by bigint references accounts,
  done_at timestamptz,
  undone_at timestamptz
);

create table imported_cases (
  source text not null,
  source_id text not null check (length(source_id) between 1 and 200),
  case_number bigint not null references cases,
  import_id bigint not null references imports,
  primary key (source, source_id)
);
create index imported_cases_import on imported_cases (import_id, case_number);

create table imported_customers (
  source text not null,
  source_id text not null check (length(source_id) between 1 and 200),
  customer_id bigint not null references customers on delete cascade,
  import_id bigint not null references imports,
  made boolean not null,     -- false: the desk knew them already
  primary key (source, source_id)
);
create index imported_customers_import on imported_customers (import_id);
create index imported_customers_customer on imported_customers (customer_id);
