-- Rest after a hard contact. One row while somebody is on a break and none before or after it: how often, how long and why anybody rested is
-- kept nowhere, so that it can be counted by nobody.
create table breaks (
  account_id bigint primary key references accounts on delete cascade,
  -- the next whole minute, so that the hour which is shown is the hour that holds
  began_at timestamptz not null check (extract(second from began_at) = 0),
  -- until then nobody ends it, whoever they are
  minimum_until timestamptz not null,
  -- about when the person means to be back; it ends by their hand alone
  until_at timestamptz not null,
  -- never below five minutes, never above half an hour: a longer rest is the end of a shift
  check (minimum_until between began_at + interval '5 minutes' and began_at + interval '30 minutes'),
  check (until_at between minimum_until and began_at + interval '30 minutes')
);

-- The one trigger of this schema. That a break is shortened by nobody must hold for every statement, also for one that a later program writes.
create function keep_break_whole() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if clock_timestamp() < old.minimum_until then
      raise exception 'a break is not ended before its minimum' using errcode = 'integrity_constraint_violation', constraint = 'breaks_minimum';
    end if;
    return old;
  end if;
  if new.account_id <> old.account_id or new.began_at < old.began_at or new.minimum_until < old.minimum_until or new.until_at < old.until_at then
    raise exception 'a break is not shortened' using errcode = 'integrity_constraint_violation', constraint = 'breaks_not_shorter';
  end if;
  return new;
end $$;
create trigger breaks_whole before update or delete on breaks for each row execute function keep_break_whole();

-- how long a break lasts at least
alter table firm add column break_minutes integer not null default 10 check (break_minutes between 5 and 30);
