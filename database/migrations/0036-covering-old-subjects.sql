-- How far back the subjects of cases from before 0022 are still to be looked at, from the newest on; no row where all are covered.
create table covering_subjects (
  id smallint primary key default 1 check (id = 1),
  below bigint not null
);
insert into covering_subjects (below) select max(number) + 1 from cases having max(number) is not null;
