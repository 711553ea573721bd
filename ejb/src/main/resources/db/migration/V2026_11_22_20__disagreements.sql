-- A disagreement between agencies about a child, from its raising to its last word.
create table disagreement (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(20) not null unique,
  route varchar(40) not null,
  kind varchar(40) not null,
  child_id bigint not null references child,
  decision varchar(2000) not null,
  heard_at timestamp with time zone not null,
  raiser_id bigint not null references person,
  counterpart_id bigint not null references person,
  raising_agency_id bigint not null references agency,
  answering_agency_id bigint not null references agency,
  supporter_id bigint references person,
  status varchar(20) not null,
  ending varchar(40),
  ending_words varchar(4000),
  raised_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  version bigint not null
);
create index disagreement_by_partnership on disagreement (partnership_id, status, raised_at);
create index disagreement_by_raiser on disagreement (raiser_id);
create index disagreement_by_counterpart on disagreement (counterpart_id);
create index disagreement_by_supporter on disagreement (supporter_id);
create index disagreement_by_child on disagreement (child_id);

-- One row each time a step begins; its limit is a deadline, and ends once.
create table disagreement_turn (
  id bigint primary key,
  disagreement_id bigint not null references disagreement,
  step varchar(40) not null,
  number integer not null,
  person_id bigint references person,
  with_id bigint references person,
  both_act boolean not null,
  started_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ending varchar(40),
  ended_by bigint references person,
  late_told boolean default false not null,
  unique (disagreement_id, step, number)
);
create index disagreement_turn_open on disagreement_turn (ended_at, due_at);
create index disagreement_turn_by_person on disagreement_turn (person_id, ended_at);
create index disagreement_turn_by_with on disagreement_turn (with_id, ended_at);

-- What a side wrote. It is never changed; the other side confirms it or puts its own wording beside it.
create table disagreement_entry (
  id bigint primary key,
  disagreement_id bigint not null references disagreement,
  step varchar(40) not null,
  side varchar(20) not null,
  item varchar(40) not null,
  content varchar(20000) not null,
  written_by bigint not null references person,
  written_at timestamp with time zone not null,
  confirmed boolean,
  contested_words varchar(4000),
  answered_by bigint references person,
  answered_at timestamp with time zone
);
create index disagreement_entry_by_disagreement on disagreement_entry (disagreement_id, written_at);

create view part_in_disagreement (case_key, person_id, part) as
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
    where t.with_id is not null;

create or replace view part_in_case (case_key, person_id, part) as
  select case_key, person_id, part from part_at_conference
  union all
  select case_key, person_id, part from part_in_group
  union all
  select case_key, person_id, part from part_after_finding
  union all
  select case_key, person_id, part from part_in_disagreement;

-- What waits for whom, with the turns in disagreements.
create or replace view work_item (person_id, partnership_id, case_key, what, due_at, due_on, address) as
  select d.dissenter_id, d.partnership_id, d.reference, 'Confirm that the wording is yours, or correct it',
      d.confirm_by, cast(null as date), '/dissent/view.xhtml?ref=' || d.reference
    from dissent d where d.status = 'AWAITING_CONFIRMATION'
  union all
  select c.chair_id, c.partnership_id, c.reference, 'Record who took part, and your decision for each child',
      c.held_at, cast(null as date), '/conference/view.xhtml?ref=' || c.reference
    from conference c where c.chair_id is not null and c.census_key is null
      and c.date_set
      and exists (select 1 from conference_child x where x.conference_id = c.id and x.decision is null)
  union all
  select c.chair_id, c.partnership_id, c.reference, 'Set the date of the reconvened conference',
      c.hold_by, cast(null as date), '/conference/date.xhtml?ref=' || c.reference
    from conference c where c.chair_id is not null and not c.date_set
  union all
  select c.chair_id, d.partnership_id, d.reference, 'Write how you reached the decision',
      r.due_at, cast(null as date), '/review/account.xhtml?ref=' || d.reference
    from senior_review r join dissent d on d.id = r.dissent_id join conference c on c.reference = d.conference
    where r.status in ('OPEN', 'LIAISON_RECORDED') and r.chairs_account is null and c.chair_id is not null
  union all
  select r.reviewer_id, d.partnership_id, d.reference,
      case r.status when 'OPEN' then 'Talk with the chair, then decide' else 'Decide, and give your reasons' end,
      r.due_at, cast(null as date), '/review/decide.xhtml?ref=' || d.reference
    from senior_review r join dissent d on d.id = r.dissent_id
    where r.status in ('OPEN', 'LIAISON_RECORDED') and r.reviewer_id is not null
  union all
  select p.id, h.partnership_id, h.dissent, 'Assign reviewers', m.papers_close_at, cast(null as date),
      '/group/docket.xhtml?meeting=' || m.reference
    from hearing h join group_meeting m on m.id = h.meeting_id
      join person p on p.partnership_id = h.partnership_id and p.active
      join person_role r on r.person_id = p.id and r.role = 'GROUP_COORDINATOR'
    where h.status = 'LISTED'
      and (select count(*) from review_assignment a where a.hearing_id = h.id and a.status <> 'WITHDRAWN') < 3
  union all
  select p.id, m.partnership_id, m.reference, 'Hold the meeting, and record the findings', m.starts_at,
      cast(null as date), '/group/meeting.xhtml?meeting=' || m.reference
    from group_meeting m
      join person p on p.partnership_id = m.partnership_id and p.active
      join person_role r on r.person_id = p.id and r.role = 'GROUP_COORDINATOR'
    where m.status = 'PLANNED' and exists (select 1 from hearing h where h.meeting_id = m.id and h.status = 'LISTED')
  union all
  select a.person_id, h.partnership_id, h.dissent, 'Send your independent review', m.starts_at, cast(null as date),
      '/group/audit.xhtml?ref=' || h.dissent
    from review_assignment a join hearing h on h.id = a.hearing_id join group_meeting m on m.id = h.meeting_id
    where a.status = 'ASSIGNED' and h.status = 'LISTED'
  union all
  select p.id, f.partnership_id, f.reference, 'Send the Group’s feedback', f.feedback_due_at, cast(null as date),
      '/follow-up/learning.xhtml?ref=' || f.reference
    from found_dissent f
      join person p on p.partnership_id = f.partnership_id and p.active
      join person_role r on r.person_id = p.id and r.role = 'GROUP_COORDINATOR'
    where f.feedback_sent < 2
  union all
  select b.reader_id, b.partnership_id, b.dissent, 'Read the Group’s feedback', cast(null as timestamp with time zone),
      cast(null as date), '/follow-up/feedback.xhtml?ref=' || b.dissent
    from feedback b where b.read_at is null
  union all
  select i.investigator_id, i.partnership_id, i.dissent, 'Report the investigation', i.due_at, cast(null as date),
      '/follow-up/investigation.xhtml?ref=' || i.dissent
    from investigation i where i.status = 'ASKED' and i.investigator_id is not null
  union all
  select i.head_id, i.partnership_id, i.dissent, 'Review the investigation', cast(null as timestamp with time zone),
      cast(null as date), '/follow-up/investigation.xhtml?ref=' || i.dissent
    from investigation i where i.status = 'REPORTED' and i.head_id is not null
  union all
  select s.owner_id, i.partnership_id, i.dissent, 'Finish an action towards the Strategy Meeting',
      cast(null as timestamp with time zone), s.due_on, '/follow-up/mine.xhtml'
    from strategy_action s join investigation i on i.id = s.investigation_id where s.status = 'OPEN'
  union all
  select o.owner_id, o.partnership_id, o.dissent, 'Say what became of a recommendation',
      cast(null as timestamp with time zone), o.due_on, '/follow-up/mine.xhtml'
    from recommendation o where o.status = 'OPEN'
  union all
  select t.person_id, d.partnership_id, d.reference, 'Take the next step in a disagreement', t.due_at, cast(null as date),
      '/disagreement/view.xhtml?ref=' || d.reference
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.ended_at is null and t.person_id is not null
  union all
  select t.with_id, d.partnership_id, d.reference, 'Take the next step in a disagreement', t.due_at, cast(null as date),
      '/disagreement/view.xhtml?ref=' || d.reference
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.ended_at is null and t.both_act and t.with_id is not null
  union all
  select d.raiser_id, d.partnership_id, d.reference, 'Name who acts next in a disagreement', t.due_at, cast(null as date),
      '/disagreement/view.xhtml?ref=' || d.reference
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.ended_at is null and t.person_id is null;
