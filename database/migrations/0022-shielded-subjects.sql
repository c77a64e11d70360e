-- The message shield covers subjects, too: what stands in rows, headers and notices. The subject itself stays as it was written, since answers
-- carry it and it is searched; null where there is nothing to cover.
alter table cases add column shielded_subject text;
