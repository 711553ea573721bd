-- What was learned from a disagreement (NI-19, SUR-9). It has a reference of its own, so that whoever takes it on is given this
-- and not the case. Rows are only ever added; a handover is answered once.
create table learning (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(20) not null unique,
  disagreement varchar(20) not null references disagreement (reference),
  kind varchar(40) not null,
  circle varchar(40) not null,
  learned varchar(4000) not null,
  agency_id bigint not null references agency,
  recorded_by bigint not null references person,
  recorded_at timestamp with time zone not null
);
create index learning_by_disagreement on learning (disagreement, recorded_at);

create table learning_handover (
  id bigint primary key,
  learning_id bigint not null references learning,
  number integer not null,
  matter varchar(20) not null,
  station varchar(40) not null,
  text varchar(4000) not null,
  owner_id bigint not null references person,
  due_on date not null,
  status varchar(20) not null,
  answer varchar(4000),
  answered_by bigint references person,
  answered_at timestamp with time zone,
  done_on date,
  version bigint not null,
  unique (learning_id, number)
);
create index learning_handover_by_owner on learning_handover (owner_id, status, due_on);
