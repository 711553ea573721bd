-- A notice that is also to go by e-mail, written in the transaction of the notice. It holds no address and no text: both are looked
-- up when it goes. Those that went are deleted after some days.
create table notice_mail (
  notice_id bigint primary key references notice,
  person_id bigint not null references person,
  at timestamp with time zone not null,
  status varchar(20) not null,
  next_at timestamp with time zone not null,
  tries integer not null,
  tried_since timestamp with time zone,
  done_at timestamp with time zone
);
create index notice_mail_in_order on notice_mail (status, at, notice_id);
create index notice_mail_of_person on notice_mail (person_id, status, at, notice_id);

-- How somebody wants to be told; without a row, by e-mail at once.
create table mail_choice (
  person_id bigint primary key references person,
  by_mail boolean not null
);
