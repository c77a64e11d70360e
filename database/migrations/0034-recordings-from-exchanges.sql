-- A recording that an exchange sent over its phone line; null: somebody added the file by hand.
alter table call_recordings
  add column phone_line_id bigint references phone_lines,
  add check (phone_line_id is null or added_by is null);
-- what was sent once comes back no more after it was deleted
create index call_recordings_sent on call_recordings (call_id, sha256) where phone_line_id is not null;
