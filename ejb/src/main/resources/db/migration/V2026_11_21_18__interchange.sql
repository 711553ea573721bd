-- A census that was read and compared, and not yet confirmed. Nothing here is the register: the staged rows go when the
-- preview is confirmed, cancelled or expires.
create table census_import (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  person_id bigint not null references person,
  file_name varchar(200) not null,
  status varchar(20) not null,
  begun_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  refused_line integer,
  refusal varchar(1000),
  census_year integer,
  children_new integer not null,
  children_changed integer not null,
  children_unchanged integer not null,
  conferences_new integer not null,
  conferences_changed integer not null,
  conferences_unchanged integer not null,
  rejected integer not null,
  version bigint not null
);
create index census_import_by_expiry on census_import (expires_at);

create table census_staged_child (
  id bigint primary key,
  import_id bigint not null references census_import,
  reference varchar(40) not null,
  line integer not null,
  born_on date,
  expected_on date,
  was_born_on date,
  was_expected_on date,
  verdict varchar(10) not null,
  unique (import_id, reference)
);
create index census_staged_child_by_verdict on census_staged_child (import_id, verdict, id);

create table census_staged_conference (
  id bigint primary key,
  import_id bigint not null references census_import,
  census_key varchar(120) not null,
  child_reference varchar(40) not null,
  line integer not null,
  kind varchar(20) not null,
  held_on date not null,
  decision varchar(30),
  category varchar(30),
  verdict varchar(10) not null,
  unique (import_id, census_key)
);
create index census_staged_conference_by_verdict on census_staged_conference (import_id, verdict, id);

create table census_rejection (
  id bigint primary key,
  import_id bigint not null references census_import,
  line integer not null,
  child_reference varchar(100),
  field varchar(100) not null,
  written varchar(200),
  left_out varchar(20) not null,
  reason varchar(1000) not null,
  remedy varchar(1000) not null
);
create index census_rejection_by_import on census_rejection (import_id, line, id);

-- One import at a time is written into a partnership: its row is the lock.
create table census_turn (
  partnership_id bigint primary key references partnership
);
