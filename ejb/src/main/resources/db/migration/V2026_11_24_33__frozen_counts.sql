-- What is frozen is how many of each kind fell into a month; a row for each of them, as before, counts one.
alter table frozen_dissent add column many integer default 1 not null;
alter table frozen_conference add column many integer default 1 not null;
alter table frozen_disagreement add column many integer default 1 not null;
alter table frozen_request add column many integer default 1 not null;
