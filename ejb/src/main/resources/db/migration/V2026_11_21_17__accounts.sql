-- Wrong tries are counted for names that nobody has too, so that a wait says nothing about who exists. There is one row an
-- account, and at most 65,536 for all unknown names together: a name typed wrongly may be a password, so none is kept.
create table sign_in_tries (
  subject varchar(40) primary key,
  wrong integer not null,
  slowed_until timestamp with time zone,
  last_wrong timestamp with time zone
);

alter table account drop column failed_tries;
alter table account drop column slowed_until;
-- A starting password opens nothing but the page on which it is changed.
alter table account add column must_change boolean default false not null;
