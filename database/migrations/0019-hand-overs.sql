-- A hand-over at the end of a shift is an act on several cases; each receiver hears of it once, and the notice leads to the list.
alter table notices add column bulk_id bigint references bulk_acts;
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (kind in (
  'promise_soon', 'promise_due', 'mentioned', 'assigned', 'undelivered', 'answered', 'chat', 'asked_to_confirm', 'review_due', 'handed_over'));
alter table notices add constraint notices_handed_over_check check ((kind = 'handed_over') = (bulk_id is not null));
