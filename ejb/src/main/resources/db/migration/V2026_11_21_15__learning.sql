-- What the Group can tick; a theme without a partnership is offered to all of them.
create table theme (
  id bigint primary key,
  partnership_id bigint references partnership,
  name varchar(120) not null,
  unique (partnership_id, name)
);

-- A retired theme is no longer offered in that partnership; where it was ticked it stays.
create table retired_theme (
  id bigint primary key,
  theme_id bigint not null references theme,
  partnership_id bigint not null references partnership,
  retired_by bigint not null references person,
  retired_at timestamp with time zone not null,
  unique (theme_id, partnership_id)
);

insert into theme (id, partnership_id, name) values
  (1, null, 'Threshold for a plan'),
  (2, null, 'Child’s voice not heard'),
  (3, null, 'Late or missing report'),
  (4, null, 'Information not shared'),
  (5, null, 'Conference not quorate or a key agency absent'),
  (6, null, 'Category does not fit'),
  (7, null, 'Drift or delay'),
  (8, null, 'Risk after protective arrangements end'),
  (9, null, 'Analysis of risk missing from reports'),
  (10, null, 'Disagreement not explored in the conference'),
  (11, null, 'Family history not considered'),
  (12, null, 'Words understood differently between agencies');

-- A dissent with the Group's finding, as far as what follows from it goes.
create table found_dissent (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(20) not null unique references dissent (reference),
  chair_id bigint not null references person,
  dissenter_id bigint not null references person,
  finding varchar(30) not null,
  meeting_at timestamp with time zone not null,
  found_at timestamp with time zone not null,
  feedback_due_at timestamp with time zone not null,
  feedback_sent integer default 0 not null,
  key_issues varchar(20000),
  version bigint not null
);
create index found_dissent_by_feedback on found_dissent (feedback_sent, partnership_id);
create index found_dissent_by_partnership on found_dissent (partnership_id, found_at);
create index found_dissent_by_chair on found_dissent (chair_id);
create index found_dissent_by_dissenter on found_dissent (dissenter_id);

create table dissent_theme (
  found_dissent_id bigint not null references found_dissent,
  theme_id bigint not null references theme,
  primary key (found_dissent_id, theme_id)
);
create index dissent_theme_by_theme on dissent_theme (theme_id);

create table recommendation (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  dissent varchar(20) not null references dissent (reference),
  number integer not null,
  text varchar(4000) not null,
  owner_id bigint not null references person,
  due_on date not null,
  status varchar(20) not null,
  answer varchar(4000),
  answered_by bigint references person,
  answered_at timestamp with time zone,
  made_by bigint not null references person,
  made_at timestamp with time zone not null,
  version bigint not null,
  unique (dissent, number)
);
create index recommendation_by_owner on recommendation (owner_id, status, due_on);
create index recommendation_by_partnership on recommendation (partnership_id, status, due_on);

create table policy_change (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  dissent varchar(20) not null references dissent (reference),
  number integer not null,
  text varchar(4000) not null,
  addressed_to varchar(200) not null,
  answer varchar(4000),
  answered_by bigint references person,
  answered_at timestamp with time zone,
  proposed_by bigint not null references person,
  proposed_at timestamp with time zone not null,
  version bigint not null,
  unique (dissent, number)
);
create index policy_change_by_partnership on policy_change (partnership_id, proposed_at);

-- Sent once to each of the two readers.
create table feedback (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  dissent varchar(20) not null references dissent (reference),
  audience varchar(20) not null,
  reader_id bigint not null references person,
  text varchar(20000) not null,
  next_steps varchar(4000),
  sent_by bigint not null references person,
  sent_at timestamp with time zone not null,
  read_at timestamp with time zone,
  version bigint not null,
  unique (dissent, audience)
);
create index feedback_by_reader on feedback (reader_id, sent_at);
create index feedback_by_reading on feedback (read_at, reader_id);

create table investigation (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  dissent varchar(20) not null unique references dissent (reference),
  investigator_id bigint references person,
  head_id bigint references person,
  status varchar(20) not null,
  asked_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  report varchar(20000),
  recommendations varchar(20000),
  reported_at timestamp with time zone,
  review varchar(20000),
  reviewed_at timestamp with time zone,
  why_no_meeting varchar(4000),
  closed_at timestamp with time zone,
  version bigint not null
);
create index investigation_by_investigator on investigation (investigator_id, status, due_at);
create index investigation_by_head on investigation (head_id, status);
create index investigation_by_partnership on investigation (partnership_id, status, due_at);

create table strategy_action (
  id bigint primary key,
  investigation_id bigint not null references investigation,
  number integer not null,
  text varchar(4000) not null,
  owner_id bigint not null references person,
  due_on date not null,
  status varchar(20) not null,
  answer varchar(4000),
  answered_by bigint references person,
  answered_at timestamp with time zone,
  unique (investigation_id, number)
);
create index strategy_action_by_owner on strategy_action (owner_id, status, due_on);

-- The parts that follow from a finding. What the Group learned is the coordinators' to send and to follow.
create view part_after_finding (case_key, person_id, part) as
  select f.reference, r.person_id, 'COORDINATOR'
    from found_dissent f join person p on p.partnership_id = f.partnership_id
    join person_role r on r.person_id = p.id and r.role = 'GROUP_COORDINATOR'
  union all
  select dissent, investigator_id, 'INVESTIGATOR' from investigation where investigator_id is not null
  union all
  select dissent, head_id, 'HEAD_OF_SAFEGUARDING' from investigation where head_id is not null
  union all
  select i.dissent, a.owner_id, 'ACTION_OWNER'
    from strategy_action a join investigation i on i.id = a.investigation_id
  union all
  select dissent, owner_id, 'ACTION_OWNER' from recommendation;
