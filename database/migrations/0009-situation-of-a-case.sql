-- What is the matter with a case, said by an agent: a fact of the matter, never of a person. At most one of seven. Undermining a colleague has no
-- place here: it is no customer's matter, and nothing of it may be read by everybody at the desk.
alter table cases
  add column situation text,
  add column situation_at timestamptz,
  add column situation_by bigint references accounts,
  add constraint cases_situation_known check (situation in
    ('we_are_late', 'not_justified', 'upset_beyond', 'expects_more', 'fault_finding', 'overdue_payment', 'no_chemistry')),
  add constraint cases_situation_dated check ((situation is null) = (situation_at is null));
-- the queue of one situation, in the order of every queue
create index cases_queue_situation on cases (situation, queue_rank, queue_at, number) where situation is not null;
