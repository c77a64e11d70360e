-- A list of closed cases grows with the years. Narrowed by what few of them have, it is read from an index of that, in the order of the list
-- (desk/cases/narrowing-closed.ts); owners, teams, matters, situations and tags have one. Only closing, reopening and the like write these: a case
-- that is opened or answered is in none of them.
create index cases_closed_channel on cases (channel, queue_at, number) where queue_rank = 3;
create index cases_closed_language on cases (language, queue_at, number) where queue_rank = 3;
create index cases_closed_mailbox on cases (mailbox_id, queue_at, number) where queue_rank = 3 and mailbox_id is not null;
create index cases_closed_stage on cases (stage, queue_at, number) where queue_rank = 3;

-- A search for common words among what few cases have reads these cases from the one whose last message is newest on, out of this index alone
-- (desk/search/by-cases.ts). It costs a reply a few microseconds: a case's row has new entries in all its indexes with every message anyway.
create index cases_search on cases (last_message_id)
  include (number, state, language, stage, channel, owner_id, team_id, customer_id) where last_message_id is not null;

-- From which hours a block of rows is, so that a search passes over years in which nothing can be found (desk/search/days.ts): some bytes for sixty-four
-- pages, and nothing to write with a message. The number stands in a sum, since by itself it is asked of the primary key.
create index messages_days on messages using brin ((id + 0), created_at) with (pages_per_range = 64);
create index notes_days on notes using brin ((id + 0), created_at) with (pages_per_range = 64);
