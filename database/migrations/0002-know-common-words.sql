-- Whether a word is common decides how a search is answered (desk/search/common-words.ts). By default PostgreSQL keeps the thousand most common
-- terms of a column, which ends among words that one message in a hundred has.
alter table messages alter column search set statistics 300;
analyze messages (search);
