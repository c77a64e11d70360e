-- Since when it is tried to send a message; null until the first attempt, and again when somebody asks for a new one.
alter table messages add column first_tried_at timestamptz;
