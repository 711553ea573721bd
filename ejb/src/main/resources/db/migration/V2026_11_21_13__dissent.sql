create table dissent (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(20) not null unique,
  conference varchar(20) not null references conference (reference),
  dissenter_id bigint not null references person,
  agency_id bigint not null references agency,
  ground varchar(40) not null,
  harm_believed boolean not null,
  wish varchar(20) not null,
  why_not_raised varchar(4000),
  status varchar(30) not null,
  recorded_at timestamp with time zone not null,
  confirm_by timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  version bigint not null
);
create index dissent_by_conference on dissent (conference);
create index dissent_by_dissenter on dissent (dissenter_id, recorded_at);
create index dissent_by_partnership on dissent (partnership_id, recorded_at);
create index dissent_by_status on dissent (status, confirm_by);

create table dissent_child (
  dissent_id bigint not null references dissent,
  child_id bigint not null references child,
  primary key (dissent_id, child_id)
);

-- Nothing typed is overwritten: number 1 is the first wording, the highest the one that stands.
create table wording (
  id bigint primary key,
  dissent_id bigint not null references dissent,
  number integer not null,
  text varchar(20000) not null,
  written_by bigint not null references person,
  written_at timestamp with time zone not null,
  why varchar(1000),
  unique (dissent_id, number)
);

create table senior_review (
  id bigint primary key,
  dissent_id bigint not null unique references dissent,
  partnership_id bigint not null references partnership,
  reviewer_id bigint references person,
  status varchar(30) not null,
  due_from timestamp with time zone not null,
  due_at timestamp with time zone not null,
  chairs_account varchar(20000),
  account_at timestamp with time zone,
  liaison varchar(4000),
  liaison_at timestamp with time zone,
  decision varchar(40),
  reasons varchar(20000),
  decided_at timestamp with time zone,
  reconvened varchar(20) references conference (reference),
  version bigint not null
);
create index senior_review_queue on senior_review (reviewer_id, status, due_at, id);
create index senior_review_by_partnership on senior_review (partnership_id, status, due_at);
create index senior_review_by_status on senior_review (status, due_at);

-- What a person is to a case. Every component names its own parts; the last migration makes them one view.
create view part_at_conference (case_key, person_id, part) as
  select reference, chair_id, 'CHAIR' from conference where chair_id is not null
  union all
  select c.reference, t.person_id, 'PARTICIPANT' from participation t join conference c on c.id = t.conference_id
  union all
  select d.conference, r.reviewer_id, 'SENIOR_REVIEWER'
    from senior_review r join dissent d on d.id = r.dissent_id where r.reviewer_id is not null
  union all
  select reference, dissenter_id, 'DISSENTER' from dissent
  union all
  select d.reference, c.chair_id, 'CHAIR' from dissent d join conference c on c.reference = d.conference
    where c.chair_id is not null
  union all
  select d.reference, t.person_id, 'PARTICIPANT'
    from dissent d join conference c on c.reference = d.conference join participation t on t.conference_id = c.id
  union all
  select d.reference, r.reviewer_id, 'SENIOR_REVIEWER'
    from senior_review r join dissent d on d.id = r.dissent_id where r.reviewer_id is not null
  union all
  select d.reference, p.line_manager_id, 'LINE_MANAGER'
    from dissent d join person p on p.id = d.dissenter_id where p.line_manager_id is not null
  union all
  select d.reference, p.line_manager_id, 'LINE_MANAGER'
    from dissent d join conference c on c.reference = d.conference join person p on p.id = c.chair_id
    where p.line_manager_id is not null;
