-- An exchange says when the connection of a call is over: nobody is spoken with any more, and whoever was in it still writes what was agreed.
alter table calls
  add column hung_up_at timestamptz check (hung_up_at >= started_at),
  add check (hung_up_at is null or not recording_on);
-- It tells of calls that we make as well.
alter table phone_calls
  add column direction text not null default 'in' check (direction in ('in', 'out')),
  add check (direction = 'in' or (rang_at is null and missed_at is null and promise_id is null));
-- By hand one is in one call; one whose connection is over is being written down, and the next can begin.
drop index calls_standing_by_hand;
create unique index calls_standing_by_hand on calls (account_id) where ended_at is null and hung_up_at is null and source = 'hand';
