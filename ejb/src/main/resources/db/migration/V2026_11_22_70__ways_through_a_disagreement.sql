-- A child believed to be at imminent risk when it was raised; the referral is an entry (SUR-7).
alter table disagreement add column imminent_risk boolean default false not null;

-- Whoever put an agreement in writing that the other side has not confirmed yet; a limit that both agreed on; and how a step
-- ended otherwise than the procedure's outcomes say.
alter table disagreement_turn add column agreed_by bigint references person;
alter table disagreement_turn add column agreed_ending varchar(40);
alter table disagreement_turn add column chosen boolean default false not null;
alter table disagreement_turn add column ended_words varchar(400);

-- From whom advice was taken (SUS-5), and the limit that a side proposes (SUS-2, HER-2).
alter table disagreement_entry add column adviser varchar(400);
alter table disagreement_entry add column proposed_due_at timestamp with time zone;

-- Who is let in beside the two sides, why, and how information is lawfully shared with them (NI-15).
create table disagreement_admitted (
  id bigint primary key,
  disagreement_id bigint not null references disagreement,
  person_id bigint not null references person,
  admitted_as varchar(20) not null,
  reason varchar(2000) not null,
  lawful_sharing varchar(2000),
  admitted_by bigint references person,
  admitted_at timestamp with time zone not null,
  unique (disagreement_id, person_id, admitted_as)
);
create index disagreement_admitted_by_person on disagreement_admitted (person_id);

-- The professional meeting of the Scottish Borders (BOR-7 to BOR-11).
create table professional_meeting (
  id bigint primary key,
  disagreement_id bigint not null references disagreement,
  urgency varchar(20) not null,
  significant_risk boolean not null,
  starts_at timestamp with time zone not null,
  place varchar(200) not null,
  chair_id bigint not null references person,
  planned_by bigint not null references person,
  planned_at timestamp with time zone not null,
  recorded_at timestamp with time zone,
  version bigint not null
);
create index professional_meeting_by_disagreement on professional_meeting (disagreement_id, planned_at);

create table meeting_invited (
  id bigint primary key,
  meeting_id bigint not null references professional_meeting,
  person_id bigint not null references person,
  attendance varchar(20),
  unique (meeting_id, person_id)
);
create index meeting_invited_by_person on meeting_invited (person_id);

create table meeting_action (
  id bigint primary key,
  meeting_id bigint not null references professional_meeting,
  what varchar(1000) not null,
  owner_id bigint not null references person,
  due_on date not null,
  outcome varchar(2000),
  finished_at timestamp with time zone
);
create index meeting_action_by_meeting on meeting_action (meeting_id);
create index meeting_action_by_owner on meeting_action (owner_id, finished_at);

create or replace view part_in_disagreement (case_key, person_id, part) as
  select reference, raiser_id, 'RAISER' from disagreement
  union all
  select reference, counterpart_id, 'COUNTERPART' from disagreement
  union all
  select reference, supporter_id, 'SUPPORTER' from disagreement where supporter_id is not null
  union all
  select d.reference, t.person_id, 'REACHED' from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.person_id is not null
  union all
  select d.reference, t.with_id, 'REACHED' from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.with_id is not null
  union all
  select d.reference, a.person_id, a.admitted_as from disagreement_admitted a join disagreement d on d.id = a.disagreement_id
  union all
  select d.reference, i.person_id, 'INVITED' from meeting_invited i join professional_meeting m on m.id = i.meeting_id
    join disagreement d on d.id = m.disagreement_id
  union all
  select d.reference, x.owner_id, 'ACTION_OWNER' from meeting_action x join professional_meeting m on m.id = x.meeting_id
    join disagreement d on d.id = m.disagreement_id;
