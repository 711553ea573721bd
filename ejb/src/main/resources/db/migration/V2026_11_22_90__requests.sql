-- A request for a conference walks the steps of its procedure as a disagreement does (docs/adr/0012); it is told apart here and at
-- each step, so that the desk of whoever decides reads nothing else.
alter table disagreement add column of_request boolean default false not null;
alter table disagreement_turn add column of_request boolean default false not null;

-- The end of the time for the whole, where one runs beside the step's own limit (HER-14).
alter table disagreement_turn add column whole_due_at timestamp with time zone;
create index disagreement_turn_of_requests on disagreement_turn (person_id, of_request, ended_at, due_at, id);

-- When whoever has the last word is told that the time for the whole comes near its end; empty where that was done or never is.
alter table disagreement add column last_word_alert_at timestamp with time zone;
create index disagreement_by_alert on disagreement (last_word_alert_at);

-- That the parents consent to the reasons being given to one recipient, or to all who have a part (HER-13).
create table parental_consent (
  id bigint primary key,
  disagreement_id bigint not null references disagreement,
  given_by varchar(200) not null,
  recipient_id bigint references person,
  given_on date not null,
  evidence varchar(2000) not null,
  recorded_by bigint not null references person,
  recorded_at timestamp with time zone not null,
  withdrawn_on date,
  withdrawal varchar(2000),
  withdrawal_recorded_by bigint references person,
  withdrawal_recorded_at timestamp with time zone
);
create index parental_consent_by_disagreement on parental_consent (disagreement_id);

-- What a request for a conference says beside what both sides write (SUS-7, HER-10).
create table conference_request (
  id bigint primary key,
  partnership_id bigint not null references partnership,
  reference varchar(20) not null unique,
  requester_id bigint not null references person,
  addressed_to bigint not null references person,
  requested_at timestamp with time zone not null,
  section_47 varchar(4000) not null,
  strategy_discussion_on date,
  hold_by timestamp with time zone,
  refused_before_on date,
  conference varchar(20),
  ending varchar(40),
  overtaken_by varchar(40),
  ended_at timestamp with time zone,
  version bigint not null
);
create index conference_request_open on conference_request (partnership_id, ending, requested_at);

create table request_child (
  id bigint primary key,
  request_id bigint not null references conference_request,
  child_id bigint not null references child,
  unique (request_id, child_id)
);
create index request_child_by_child on request_child (child_id);

-- The agencies that joined a request after it was made.
create table request_party (
  id bigint primary key,
  request_id bigint not null references conference_request,
  person_id bigint not null references person,
  agency_id bigint not null references agency,
  joined_at timestamp with time zone not null,
  unique (request_id, person_id)
);
create index request_party_by_person on request_party (person_id);

-- What waits for whom, with requests for a conference by their own words.
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
  select t.person_id, d.partnership_id, d.reference,
      case when t.of_request then 'Take the next step in a request for a conference' else 'Take the next step in a disagreement' end, t.due_at, cast(null as date),
      '/disagreement/view.xhtml?ref=' || d.reference
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.ended_at is null and t.person_id is not null and t.agreed_by is null
  union all
  select t.with_id, d.partnership_id, d.reference,
      case when t.of_request then 'Take the next step in a request for a conference' else 'Take the next step in a disagreement' end, t.due_at, cast(null as date),
      '/disagreement/view.xhtml?ref=' || d.reference
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.ended_at is null and t.both_act and t.with_id is not null and t.agreed_by is null
  union all
  select t.person_id, d.partnership_id, d.reference, 'Confirm an agreement, or say what is not so', t.due_at,
      cast(null as date), '/disagreement/view.xhtml?ref=' || d.reference
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.ended_at is null and t.person_id is not null and t.agreed_by is not null and t.agreed_by <> t.person_id
  union all
  select t.with_id, d.partnership_id, d.reference, 'Confirm an agreement, or say what is not so', t.due_at,
      cast(null as date), '/disagreement/view.xhtml?ref=' || d.reference
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.ended_at is null and t.with_id is not null and t.agreed_by = t.person_id
  union all
  select d.raiser_id, d.partnership_id, d.reference, case when t.of_request then 'Name who acts next in a request for a conference' else 'Name who acts next in a disagreement' end, t.due_at, cast(null as date),
      '/disagreement/view.xhtml?ref=' || d.reference
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
    where t.ended_at is null and t.person_id is null
  union all
  select d.raiser_id, d.partnership_id, d.reference, 'Refer the child at imminent risk, and record it', d.raised_at,
      cast(null as date), '/disagreement/write.xhtml?item=REFERRAL&ref=' || d.reference
    from disagreement d
    where d.imminent_risk and d.status = 'OPEN' and not exists (
      select 1 from disagreement_entry e where e.disagreement_id = d.id and e.item = 'REFERRAL')
  union all
  select a.owner_id, d.partnership_id, d.reference, 'Finish an action of the professional meeting',
      cast(null as timestamp with time zone), a.due_on, '/disagreement/view.xhtml?ref=' || d.reference
    from meeting_action a join professional_meeting m on m.id = a.meeting_id
      join disagreement d on d.id = m.disagreement_id
    where a.finished_at is null
  union all
  select h.owner_id, l.partnership_id, l.reference, 'Answer what was learned from a disagreement',
      cast(null as timestamp with time zone), h.due_on, '/follow-up/answer.xhtml?ref=' || l.reference
    from learning_handover h join learning l on l.id = h.learning_id where h.status = 'OPEN'
  union all
  select b.raiser_id, b.partnership_id, b.reference, 'Answer the offer of a debrief',
      cast(null as timestamp with time zone), cast(null as date), '/disagreement/debrief.xhtml?ref=' || b.disagreement
    from debrief b where b.status = 'OFFERED';
