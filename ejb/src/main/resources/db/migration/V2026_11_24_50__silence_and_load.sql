-- What the report to the Operations Group says of silence and of the load ahead, and what its figures are narrowed and opened by.
-- No name of a person stands in it; an agency's does.

-- Every deadline of somebody: when it fell, when it was met, and whether it was passed in silence. A step of both sides is a
-- deadline of each; a step that was withdrawn, or ended before the procedure asked for it, is none.
create view report_deadline (partnership_id, reference, page, step, due_at, ended_at, silent, agency_id, agency, agency_kind, tier,
    conference_kind) as
  select d.partnership_id, t.reference, 'DISAGREEMENT',
      case when t.agreed_by is not null then 'Confirm an agreement'
        when t.of_request then 'Take a step in a request for a conference' else 'Take a step in a disagreement' end,
      t.due_at, t.ended_at,
      case when t.ending = 'NO_ANSWER' and (t.ended_by is null or t.ended_by <> p.id) then 1 else 0 end,
      a.id, a.name, a.kind, p.tier, cast(null as varchar(40))
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
      join person p on p.id = case when t.agreed_by = t.person_id then t.with_id else t.person_id end
      join agency a on a.id = p.agency_id
    where t.ended_words is null
  union all
  select d.partnership_id, t.reference, 'DISAGREEMENT',
      case when t.of_request then 'Take a step in a request for a conference' else 'Take a step in a disagreement' end,
      t.due_at, t.ended_at,
      case when t.ending = 'NO_ANSWER' and (t.ended_by is null or t.ended_by <> p.id) then 1 else 0 end,
      a.id, a.name, a.kind, p.tier, cast(null as varchar(40))
    from disagreement_turn t join disagreement d on d.id = t.disagreement_id
      join person p on p.id = t.with_id join agency a on a.id = p.agency_id
    where t.ended_words is null and t.both_act and t.agreed_by is null
  union all
  select d.partnership_id, d.reference, 'DISSENT', 'Confirm that the wording is yours, or correct it', d.confirm_by, d.confirmed_at, 0,
      a.id, a.name, a.kind, p.tier, c.kind
    from dissent d join person p on p.id = d.dissenter_id join agency a on a.id = d.agency_id
      join conference c on c.reference = d.conference
  union all
  select d.partnership_id, d.reference, 'DISSENT', 'Decide, and give your reasons', r.due_at, r.decided_at, 0,
      a.id, a.name, a.kind, p.tier, c.kind
    from senior_review r join dissent d on d.id = r.dissent_id join conference c on c.reference = d.conference
      join person p on p.id = r.reviewer_id join agency a on a.id = p.agency_id
  union all
  select h.partnership_id, h.dissent, 'DISSENT', 'Send your independent review', m.starts_at, x.sent_at,
      case when x.sent_at is null and h.status <> 'LISTED' then 1 else 0 end,
      a.id, a.name, a.kind, p.tier, c.kind
    from review_assignment x join hearing h on h.id = x.hearing_id join group_meeting m on m.id = h.meeting_id
      join conference c on c.reference = h.conference
      join person p on p.id = x.person_id join agency a on a.id = p.agency_id
    where x.status <> 'WITHDRAWN'
  union all
  select f.partnership_id, f.reference, 'DISSENT', 'Send the Group’s feedback', f.feedback_due_at,
      case when f.feedback_sent >= 2 then (select max(b.sent_at) from feedback b where b.dissent = f.reference) end, 0,
      cast(null as bigint), cast(null as varchar(160)), cast(null as varchar(30)), cast(null as varchar(30)), c.kind
    from found_dissent f join dissent d on d.reference = f.reference join conference c on c.reference = d.conference
  union all
  select i.partnership_id, i.dissent, 'DISSENT', 'Report the investigation', i.due_at, i.reported_at, 0,
      a.id, a.name, a.kind, p.tier, c.kind
    from investigation i join dissent d on d.reference = i.dissent join conference c on c.reference = d.conference
      join person p on p.id = i.investigator_id join agency a on a.id = p.agency_id;

-- What waits for somebody, and on which desk: the coordinator's, of whom there may be several; a reviewer's of the Dissents
-- Group; the senior manager's; or an agency's own.
drop view report_late;
create view report_waiting (partnership_id, reference, page, step, due_at, due_on, agency_id, agency, agency_kind, title, tier, desk,
    conference_kind) as
  select w.partnership_id, w.case_key,
      case when d.id is not null then 'DISSENT' when e.id is not null then 'CONFERENCE' when g.id is not null then 'DISAGREEMENT' end,
      w.what, w.due_at, w.due_on, a.id, a.name, a.kind, p.title, p.tier,
      case when w.address like '/group/audit.xhtml%' then 'REVIEWER'
        when w.address like '/group/%' or w.address like '/follow-up/learning.xhtml%' then 'COORDINATOR'
        when w.address like '/review/decide.xhtml%' then 'SENIOR_MANAGER' else 'AGENCY' end,
      coalesce(c.kind, e.kind)
    from work_item w join person p on p.id = w.person_id join agency a on a.id = p.agency_id
      left join dissent d on d.reference = w.case_key
      left join conference c on c.reference = d.conference
      left join conference e on e.reference = w.case_key
      left join disagreement g on g.reference = w.case_key
    where w.due_at is not null or w.due_on is not null;

-- What a dissent is narrowed by, for what is told of it elsewhere: recommendations, dockets, the conference that was required.
create view report_case (partnership_id, reference, agency, agency_kind, conference_kind) as
  select d.partnership_id, d.reference, a.name, a.kind, c.kind
    from dissent d join agency a on a.id = d.agency_id join conference c on c.reference = d.conference;

create view report_reconvened (partnership_id, reference, dissent) as
  select d.partnership_id, r.reconvened, d.reference
    from senior_review r join dissent d on d.id = r.dissent_id where r.reconvened is not null;

create view report_request_case (partnership_id, reference, agency, agency_kind, requested_at, ending, ended_at) as
  select q.partnership_id, q.reference, a.name, a.kind, q.requested_at, q.ending, q.ended_at
    from conference_request q join person p on p.id = q.requester_id join agency a on a.id = p.agency_id;
