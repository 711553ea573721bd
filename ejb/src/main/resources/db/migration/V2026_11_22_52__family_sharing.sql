-- What was shared with the family, or why that was not practicable (BOR-1). Rows are only ever added.
create table family_sharing (
  id bigint primary key,
  disagreement_id bigint not null references disagreement,
  practicable boolean not null,
  shared_on date,
  shared_by bigint references person,
  with_whom varchar(200),
  shared varchar(4000),
  they_said varchar(4000),
  why_not varchar(4000),
  recorded_by bigint not null references person,
  recorded_at timestamp with time zone not null
);
create index family_sharing_by_disagreement on family_sharing (disagreement_id, recorded_at);
