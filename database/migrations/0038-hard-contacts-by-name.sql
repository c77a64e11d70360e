-- Of a hard contact that goes to a colleague, since the person would have had two in a row: they alone are told, with the colleague's name.
-- Whoever gets it reads that it was shared out. Neither says how many anybody had, and both words are gone with the day.
alter table notices add column goes_to bigint references accounts on delete cascade;
alter table notices add column shared_out boolean not null default false;
alter table notices drop constraint notices_kind_check;
alter table notices add constraint notices_kind_check check (kind in (
  'promise_soon', 'promise_due', 'mentioned', 'assigned', 'undelivered', 'answered', 'chat', 'asked_to_confirm', 'review_due', 'handed_over',
  'transfer_asked', 'transfer_read', 'transfer_declined', 'transfer_taken', 'chair_asked', 'chair_offered', 'chair_joined', 'threat_reported',
  'spared'));
alter table notices add constraint notices_spared_check check ((kind = 'spared') = (goes_to is not null) and not (shared_out and kind not in ('assigned', 'chat')));
