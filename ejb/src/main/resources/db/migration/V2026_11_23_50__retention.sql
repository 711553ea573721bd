-- How long a partnership keeps what ended; without a row, as long as Reconvene does where nobody says otherwise.
create table retention_period (
  partnership_id bigint not null references partnership,
  kind varchar(20) not null,
  years integer not null,
  kept_by bigint not null references person,
  kept_at timestamp with time zone not null,
  primary key (partnership_id, kind)
);

-- A case that is kept whatever its period, until the hold is lifted.
create table legal_hold (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  case_key varchar(60) not null,
  reason varchar(2000) not null,
  put_by bigint not null references person,
  put_at timestamp with time zone not null,
  lifted_why varchar(2000),
  lifted_by bigint references person,
  lifted_at timestamp with time zone
);
create index legal_hold_by_case on legal_hold (case_key, lifted_at);
create index legal_hold_by_partnership on legal_hold (partnership_id, lifted_at, put_at);

-- The certificates of what was disposed of. Rows are only ever added; nothing of a case is in them but its reference.
create table disposal (
  case_key varchar(60) primary key,
  partnership_id bigint not null references partnership,
  kind varchar(20) not null,
  ended_on date not null,
  due_since date not null,
  years integer not null,
  own_default boolean not null,
  disposed_by bigint not null references person,
  disposed_at timestamp with time zone not null
);
create index disposal_by_partnership on disposal (partnership_id, disposed_at);

create table disposal_count (
  case_key varchar(60) not null references disposal,
  place integer not null,
  held_in varchar(60) not null,
  words varchar(200) not null,
  deleted integer not null,
  primary key (case_key, place)
);

-- What a period is kept for: a case by its reference, and what it is; conferences have no end here.
create view retained_case (case_key, partnership_id, kind) as
  select reference, partnership_id, case when of_request then 'REQUEST' else 'DISAGREEMENT' end from disagreement
  union all
  select reference, partnership_id, 'DISSENT' from dissent;

-- The chains in which a case is recorded, and by which notices, drafts and documents are kept: its own, and those of what was learned
-- from it and of its debriefs, which have references of their own.
create view chain_of_case (case_key, chain) as
  select reference, reference from disagreement
  union all
  select reference, reference from dissent
  union all
  select disagreement, reference from learning
  union all
  select disagreement, reference from debrief;

-- Whom cases are about.
create view child_of_case (case_key, child_id) as
  select reference, child_id from disagreement
  union all
  select q.reference, x.child_id from conference_request q join request_child x on x.request_id = q.id
  union all
  select c.reference, x.child_id from conference c join conference_child x on x.conference_id = c.id
  union all
  select d.reference, x.child_id from dissent d join dissent_child x on x.dissent_id = d.id;
