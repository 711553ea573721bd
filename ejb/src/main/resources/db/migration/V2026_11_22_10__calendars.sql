-- Bank holidays in GOV.UK's shape, as an administrator sent them. Rows are only ever added; of a nation the newest counts.
create table calendar_file (
  id bigint primary key,
  nation varchar(20) not null,
  content varchar(1000000) not null,
  uploaded_by bigint not null references person,
  uploaded_at timestamp with time zone not null
);
create index calendar_file_by_nation on calendar_file (nation, uploaded_at, id);

-- Days on which the offices of one partnership are closed. A day that was withdrawn stays, with who did it.
create table closing_day (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  closed_on date not null,
  title varchar(120) not null,
  added_by bigint not null references person,
  added_at timestamp with time zone not null,
  withdrawn_by bigint references person,
  withdrawn_at timestamp with time zone,
  version bigint not null
);
create index closing_day_by_partnership on closing_day (partnership_id, closed_on);

-- How often the calendar of a nation was changed: what every server looks at, and the row that whoever changes it takes.
create table calendar_turn (
  nation varchar(20) primary key,
  changes bigint not null
);
insert into calendar_turn (nation, changes) values ('ENGLAND_AND_WALES', 0), ('SCOTLAND', 0), ('NORTHERN_IRELAND', 0);
