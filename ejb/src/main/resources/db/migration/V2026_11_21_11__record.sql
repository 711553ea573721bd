-- What was done, read and refused, one chain of hashes a case. Rows are only ever added.
create table record_entry (
  case_key varchar(60) not null,
  number bigint not null,
  partnership_id bigint,
  person_id bigint,
  at timestamp with time zone not null,
  outcome varchar(10) not null,
  act varchar(60) not null,
  summary varchar(1000) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (case_key, number)
);
create index record_entry_by_person on record_entry (person_id, at);

-- Short, speakable references: SUR-2026-0042, SUR-C-2026-0311.
create table reference_counter (
  series varchar(20) primary key,
  last integer not null
);

create table paper (
  id bigint primary key,
  case_key varchar(60) not null,
  title varchar(200) not null,
  agency_id bigint references agency,
  media_type varchar(100) not null,
  size bigint not null,
  sha256 varchar(64) not null,
  added_by bigint not null references person,
  added_at timestamp with time zone not null
);
create index paper_by_case on paper (case_key, added_at);

create table paper_content (
  paper_id bigint primary key references paper,
  content bytea not null
);

-- What somebody is typing and has not sent: kept on the server, seen by nobody else.
create table draft (
  person_id bigint not null references person,
  form varchar(40) not null,
  case_key varchar(60) not null,
  content varchar(60000) not null,
  saved_at timestamp with time zone not null,
  primary key (person_id, form, case_key)
);
