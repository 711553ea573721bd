-- What somebody is told. The sentence holds a reference and never a name or a text of the case, so that it can leave the
-- application as it stands; whatever sends it refers to it by its id.
create table notice (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  person_id bigint not null references person,
  at timestamp with time zone not null,
  reference varchar(20) not null,
  kind varchar(40) not null,
  sentence varchar(300) not null,
  address varchar(200) not null,
  read_at timestamp with time zone
);
create index notice_by_person on notice (person_id, at, id);
create index notice_unread on notice (person_id, read_at);
