create table child (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(40) not null,
  given_name varchar(80),
  family_name varchar(80),
  born_on date,
  expected_on date,
  restricted boolean not null,
  version bigint not null,
  unique (partnership_id, reference)
);

create table conference (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(20) not null unique,
  kind varchar(20) not null,
  chair_id bigint references person,
  held_at timestamp with time zone not null,
  date_set boolean default true not null,
  place varchar(200),
  quorate boolean,
  reconvened_from_id bigint references conference,
  hold_by timestamp with time zone,
  census_key varchar(120),
  version bigint not null,
  unique (partnership_id, census_key)
);
create index conference_by_chair on conference (chair_id, held_at);
create index conference_by_partnership on conference (partnership_id, held_at);
create index conference_to_hold on conference (hold_by);

create table conference_child (
  id bigint primary key,
  conference_id bigint not null references conference,
  child_id bigint not null references child,
  decision varchar(30),
  category varchar(30),
  consensus boolean,
  unique (conference_id, child_id)
);
create index conference_child_by_child on conference_child (child_id);
create index conference_child_by_decision on conference_child (decision, conference_id);

create table participation (
  id bigint primary key,
  conference_id bigint not null references conference,
  agency_id bigint not null references agency,
  person_id bigint not null references person,
  attendance varchar(20) not null,
  report_received_on date,
  unique (conference_id, person_id)
);
create index participation_by_person on participation (person_id);
