-- What somebody gave as a reason, beside the entry of the record that says what they did: the entry holds a fingerprint of it, and the
-- words go with the case while the entry stays.
create table entry_words (
  case_key varchar(60) not null,
  number bigint not null,
  salt varchar(40) not null,
  words varchar(20000) not null,
  primary key (case_key, number)
);
