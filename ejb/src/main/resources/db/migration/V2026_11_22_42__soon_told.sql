-- That somebody was told that something of theirs is due soon: once for each due date, also where two servers look at once.
create table soon_told (
  person_id bigint not null references person,
  case_key varchar(60) not null,
  what varchar(120) not null,
  due_at timestamp with time zone not null,
  primary key (person_id, case_key, what, due_at)
);
create index soon_told_by_due on soon_told (due_at);
