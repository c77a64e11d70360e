-- Which words are common decides how a search is answered (desk/search/searching.ts). By default PostgreSQL keeps the thousand most common of a
-- column and takes every other one for as common as one message in two hundred, which makes it walk through millions of messages for a rare word.
alter table messages alter column search set statistics 500;
alter table notes alter column search set statistics 500;
analyze messages (search);
analyze notes (search);
