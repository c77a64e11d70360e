-- What people note for themselves. It goes with its owner, is shown to nobody else, and nothing else refers to it.
create table energy_notes (
  id bigint generated always as identity primary key,
  account_id bigint not null references accounts on delete cascade,
  word text not null check (word in ('full', 'ok', 'low', 'empty')),
  noted_at timestamptz not null default now()
);
create index energy_notes_account on energy_notes (account_id, noted_at desc);
-- older ones are forgotten by the timetable
create index energy_notes_noted on energy_notes (noted_at);

create table went_well (
  id bigint generated always as identity primary key,
  account_id bigint not null references accounts on delete cascade,
  text text not null check (length(text) between 1 and 2000),
  noted_at timestamptz not null default now()
);
create index went_well_account on went_well (account_id, id desc);

-- Today's hard contacts are counted from these, and kept nowhere.
create index namings_named on namings (named_at) where withdrawn_at is null;
create index call_rungs_hard on call_rungs (at) where rung >= 3;
