-- What a partnership's letters and documents say of it; a partnership without a row has its name alone, and English.
create table letterhead (
  partnership_id bigint primary key references partnership,
  address varchar(400) not null,
  replies varchar(120) not null,
  crest bytea,
  words varchar(200) not null,
  language varchar(20) not null,
  version bigint not null
);
