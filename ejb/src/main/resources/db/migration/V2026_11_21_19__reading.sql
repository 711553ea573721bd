-- What is read across components: parts, work and reports. Each component names its own parts; here they are one.
create view part_in_case (case_key, person_id, part) as
  select case_key, person_id, part from part_at_conference
  union all
  select case_key, person_id, part from part_in_group
  union all
  select case_key, person_id, part from part_after_finding;

-- What waits for whom. A day without an hour stands in due_on.
create view work_item (person_id, partnership_id, case_key, what, due_at, due_on, address) as
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
    from recommendation o where o.status = 'OPEN';

-- What the reports are made of. No name of anybody is in it.
create view report_dissent (reference, partnership_id, recorded_at, ground, harm_believed, wish, agency_id, agency_kind,
    conference, conference_kind, held_at, review_status, review_due_at, review_decided_at, review_decision,
    hearing_status, finding, found_at, meeting_at) as
  select d.reference, d.partnership_id, d.recorded_at, d.ground, d.harm_believed, d.wish, d.agency_id, a.kind,
      c.reference, c.kind, c.held_at, r.status, r.due_at, r.decided_at, r.decision,
      h.status, h.finding, h.found_at, m.starts_at
    from dissent d join agency a on a.id = d.agency_id join conference c on c.reference = d.conference
      left join senior_review r on r.dissent_id = d.id
      left join hearing h on h.dissent = d.reference
      left join group_meeting m on m.id = h.meeting_id;

create view report_conference (reference, partnership_id, kind, held_at, hold_by, required_at, decided) as
  select c.reference, c.partnership_id, c.kind, c.held_at, c.hold_by, r.decided_at,
      not exists (select 1 from conference_child x where x.conference_id = c.id and x.decision is null)
    from conference c left join senior_review r on r.reconvened = c.reference;

create view report_contribution (partnership_id, conference, held_at, agency_id, agency_kind, attended, report_on) as
  select c.partnership_id, c.reference, c.held_at, a.id, a.kind,
      max(case when t.attendance = 'ATTENDED' then 1 else 0 end), min(t.report_received_on)
    from participation t join conference c on c.id = t.conference_id join agency a on a.id = t.agency_id
    group by c.partnership_id, c.reference, c.held_at, a.id, a.kind;

create view report_theme (partnership_id, theme, found_at) as
  select f.partnership_id, t.name, f.found_at
    from dissent_theme x join found_dissent f on f.id = x.found_dissent_id join theme t on t.id = x.theme_id;

create view report_recommendation (partnership_id, dissent, text, owner_title, owner_agency, due_on, status, made_at,
    answered_at) as
  select o.partnership_id, o.dissent, o.text, p.title, a.name, o.due_on, o.status, o.made_at, o.answered_at
    from recommendation o join person p on p.id = o.owner_id join agency a on a.id = p.agency_id;

create view report_policy_change (partnership_id, dissent, text, addressed_to, proposed_at, answer) as
  select partnership_id, dissent, text, addressed_to, proposed_at, answer from policy_change;

create view report_late (partnership_id, reference, step, due_at, due_on, waits_for) as
  select w.partnership_id, w.case_key, w.what, w.due_at, w.due_on, a.name || ', ' || p.title
    from work_item w join person p on p.id = w.person_id join agency a on a.id = p.agency_id
    where w.due_at is not null or w.due_on is not null;

create view report_meeting (partnership_id, reference, starts_at, papers_close_at, dissent) as
  select m.partnership_id, m.reference, m.starts_at, m.papers_close_at, h.dissent
    from group_meeting m left join hearing h on h.meeting_id = m.id and h.status = 'LISTED'
    where m.status = 'PLANNED';
