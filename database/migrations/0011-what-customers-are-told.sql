-- The kind of matter: a fact about it, set by an agent; null until somebody does. A press contact has rules of its own.
alter table cases add column matter text check (matter in ('claim', 'grievance', 'report', 'press'));
create index cases_queue_matter on cases (matter, queue_rank, queue_at, number) where matter is not null;

-- Who spoke first: how often the customer has written, how often they had to ask, which is to write while the next word was ours, and how
-- often since our last word. What opened a case asks for nothing that was owed. Counted from here on.
alter table cases add column times_written integer not null default 1;
alter table cases add column times_asked integer not null default 0;
alter table cases add column asked_since integer not null default 0;
update cases set times_written = written.n from (
  select case_number, count(*)::int as n from messages where direction = 'in' and automatic is null group by case_number) written
where number = case_number and written.n > 1;
-- how often the customer had asked before these words of ours came; null on their own words, on automatic ones and on older ones
alter table messages add column asked_before integer check (asked_before is null or direction = 'out');

-- What was decided about something the team knows: to tell it, to say it in general, to hold it. A later decision on the same fact takes its
-- place; what stands has not ended. What changes a customer's rights, options, deadline, cost or safety must be told, and nothing is kept from
-- them without something in its place: a general cause, the next step, the hour of the next word.
create table selections (
  id bigint generated always as identity primary key,
  case_number bigint not null references cases,
  customer_id bigint not null references customers,
  fact text not null check (length(fact) between 1 and 2000),
  how text not null check (how in ('told', 'generalised', 'held')),
  touches text[] not null check (touches <@ array['rights', 'options', 'deadline', 'cost', 'safety']),
  kind text check (kind in ('technical', 'obstacle', 'organisation')),
  for_whom text check (for_whom in ('customer', 'firm')),
  -- what the customer hears: the news in plain words, or its cause in general ones
  words text not null check (length(words) > 0),
  options text[] not null default '{}',
  next_step text not null default '',
  next_word_at timestamptz,
  review_at timestamptz,
  -- the stage in which it was decided: in another one it is asked about again
  stage smallint not null check (stage between 1 and 5),
  author_id bigint references accounts,
  author_name text not null,
  decided_at timestamptz not null default now(),
  instead_of bigint references selections,
  ended_at timestamptz,
  check (how = 'told' or touches = '{}'),
  check (how = 'told' or (kind is not null and next_step <> '' and next_word_at is not null and review_at is not null)),
  -- silence for the firm's own comfort is no politeness
  check (how = 'told' or coalesce(for_whom, '') = 'customer'),
  check (how <> 'told' or not touches && array['rights', 'options'] or cardinality(options) >= 2)
);
create index selections_standing on selections (case_number, id) where ended_at is null;
