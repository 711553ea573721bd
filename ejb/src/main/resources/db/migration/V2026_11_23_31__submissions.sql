-- What somebody sent lately, by its hash: the same sent again, by a second click or a proxy that tried twice, is not another
-- case. Rows are forgotten after a day.
create table submission (
  person_id bigint not null references person,
  fingerprint varchar(64) not null,
  made_at timestamp with time zone not null,
  reference varchar(40),
  primary key (person_id, fingerprint)
);
