-- What the second reader answered, so that equal words are asked about once. No text: the key is a hash that only this installation can make, of the
-- model, the words without their person and the labels asked about; the answer is places in these words, {"sarcasm": [[4, 21]]}.
create table second_readings (
  hash text primary key,
  answer jsonb not null,
  asked_at timestamptz not null default now()
);
create index second_readings_age on second_readings (asked_at);
