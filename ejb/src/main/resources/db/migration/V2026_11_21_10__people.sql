-- One sequence names every row (META-INF/orm.xml).
create sequence ids start with 1000 increment by 50;

create table partnership (
  id bigint primary key,
  slug varchar(40) not null unique,
  name varchar(120) not null,
  prefix varchar(4) not null unique,
  nation varchar(20) not null,
  demonstration boolean not null
);

create table agency (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  kind varchar(30) not null,
  name varchar(160) not null,
  unique (partnership_id, name)
);

create table person (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  agency_id bigint not null references agency,
  name varchar(120) not null,
  title varchar(120) not null,
  tier varchar(30) not null,
  employment varchar(30) not null,
  line_manager_id bigint references person,
  email varchar(254),
  active boolean not null,
  version bigint not null
);
create index person_by_partnership on person (partnership_id, name);
create index person_by_line_manager on person (line_manager_id);

create table person_role (
  person_id bigint not null references person,
  role varchar(40) not null,
  primary key (person_id, role)
);
create index person_role_by_role on person_role (role, person_id);

create table account (
  person_id bigint primary key references person,
  user_name varchar(80) not null unique,
  password_hash varchar(400) not null,
  failed_tries integer not null,
  slowed_until timestamp with time zone,
  demonstration boolean not null
);
