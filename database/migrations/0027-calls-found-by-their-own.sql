-- Looked for with every case and every call that is shown.
create index call_outcomes_call on call_outcomes (call_id, rung, id);
create index call_recordings_call on call_recordings (call_id, id);
