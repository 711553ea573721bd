-- Terms of office in the Dissents Group: who sits in it on which days, both included.
create table group_term (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  person_id bigint not null references person,
  from_on date not null,
  until_on date not null,
  version bigint not null
);
create index group_term_by_person on group_term (person_id, from_on);
create index group_term_by_partnership on group_term (partnership_id, until_on);

create table group_meeting (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(20) not null unique,
  held_on date not null,
  starts_at timestamp with time zone not null,
  papers_close_at timestamp with time zone not null,
  why_moved varchar(200),
  place varchar(200),
  status varchar(20) not null,
  closed_at timestamp with time zone,
  version bigint not null
);
create index group_meeting_by_partnership on group_meeting (partnership_id, starts_at);

create table group_attendance (
  id bigint primary key,
  meeting_id bigint not null references group_meeting,
  person_id bigint not null references person,
  attendance varchar(20) not null,
  unique (meeting_id, person_id)
);

-- One dissent before the Group: at which meeting, in which order, and what was found.
create table hearing (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  dissent varchar(20) not null unique references dissent (reference),
  conference varchar(20) not null references conference (reference),
  meeting_id bigint not null references group_meeting,
  turn integer not null,
  status varchar(30) not null,
  carried_over integer not null,
  carried_from timestamp with time zone,
  finding varchar(40),
  minority_view varchar(20000),
  key_issues varchar(20000),
  found_by bigint references person,
  found_at timestamp with time zone,
  version bigint not null
);
create index hearing_by_meeting on hearing (meeting_id, turn);
create index hearing_by_conference on hearing (conference);
create index hearing_by_status on hearing (status, meeting_id);

create table group_interest (
  id bigint primary key,
  hearing_id bigint not null references hearing,
  person_id bigint not null references person,
  declared_at timestamp with time zone not null,
  unique (hearing_id, person_id)
);

create table review_assignment (
  id bigint primary key,
  hearing_id bigint not null references hearing,
  person_id bigint not null references person,
  number integer not null,
  status varchar(20) not null,
  assigned_by bigint not null references person,
  assigned_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  withdrawn_why varchar(500),
  version bigint not null
);
create index review_assignment_by_hearing on review_assignment (hearing_id, status);
create index review_assignment_by_person on review_assignment (person_id, assigned_at);

-- What a reviewer made of a dissent, alone. Written once, when it is sent.
create table audit_review (
  id bigint primary key,
  assignment_id bigint not null unique references review_assignment,
  nature varchar(30) not null,
  decision_making varchar(20000) not null,
  opinion varchar(30) not null,
  missing varchar(4000),
  reasons varchar(20000) not null,
  sent_at timestamp with time zone not null
);

create table audit_contribution (
  review_id bigint not null references audit_review,
  agency_id bigint not null references agency,
  quality varchar(40) not null,
  note varchar(4000) not null,
  primary key (review_id, agency_id)
);

-- Whoever declared an interest has no other part from the Group. A member is one whose term covers the day of the meeting at
-- which the case is heard: a rule on the case's own dates, as the database's clock is not the business clock.
create view part_in_group (case_key, person_id, part) as
  select h.dissent, r.person_id, 'COORDINATOR'
    from hearing h join person p on p.partnership_id = h.partnership_id
    join person_role r on r.person_id = p.id and r.role = 'GROUP_COORDINATOR'
  union all
  select h.conference, r.person_id, 'COORDINATOR'
    from hearing h join person p on p.partnership_id = h.partnership_id
    join person_role r on r.person_id = p.id and r.role = 'GROUP_COORDINATOR'
  union all
  select h.dissent, t.person_id, 'GROUP_MEMBER'
    from hearing h join group_meeting m on m.id = h.meeting_id
    join group_term t on t.partnership_id = h.partnership_id and m.held_on between t.from_on and t.until_on
    where not exists (select 1 from group_interest i where i.hearing_id = h.id and i.person_id = t.person_id)
  union all
  select h.dissent, a.person_id, 'GROUP_REVIEWER'
    from hearing h join review_assignment a on a.hearing_id = h.id and a.status <> 'WITHDRAWN'
    where not exists (select 1 from group_interest i where i.hearing_id = h.id and i.person_id = a.person_id)
  union all
  select h.conference, a.person_id, 'GROUP_REVIEWER'
    from hearing h join review_assignment a on a.hearing_id = h.id and a.status <> 'WITHDRAWN'
    where not exists (select 1 from group_interest i where i.hearing_id = h.id and i.person_id = a.person_id)
  union all
  select h.dissent, i.person_id, 'INTERESTED' from hearing h join group_interest i on i.hearing_id = h.id
  union all
  select h.conference, i.person_id, 'INTERESTED'
    from hearing h join group_interest i on i.hearing_id = h.id join conference c on c.reference = h.conference
    where c.chair_id is null or c.chair_id <> i.person_id;
