-- ${n} dissents of four years in one partnership of its own, the newest with number 1. What is not measured is left out.
-- Ids begin at ${base}, out of reach of the sequence. Statements end with a semicolon at the end of a line.

-- The rows fit together as they are made, so that the database need not check each of them.
set session_replication_role = replica;

-- 40 chairs, 200 practitioners and 10 line managers beside the people of the scene.
insert into person (id, partnership_id, agency_id, name, title, tier, employment, line_manager_id, active, version)
select ${base} + p, ${partnership},
    case when p <= 40 then (select min(id) from agency where partnership_id = ${partnership} and kind = 'CHILDRENS_SOCIAL_CARE')
      else (select min(id) from agency where partnership_id = ${partnership}
        and kind = (array['HEALTH', 'POLICE', 'EDUCATION'])[1 + p % 3]) end,
    'Person ' || p, 'practitioner', 'PRACTITIONER', 'STATUTORY_AGENCY',
    case when p <= 240 then ${base} + 241 + p % 10 end, true, 0
  from generate_series(1, 250) p;

insert into person_role (person_id, role) select ${base} + p, 'CONFERENCE_CHAIR' from generate_series(1, 40) p;

insert into child (id, partnership_id, reference, given_name, family_name, born_on, restricted, version)
select ${base} + i, ${partnership}, 'B' || i, 'Given ' || i, 'Family ' || i, date '2016-01-01' + i % 3000, i % 500 = 0, 0
  from generate_series(1, ${n}) i;

insert into conference (id, partnership_id, reference, kind, chair_id, held_at, place, quorate, version)
select ${base} + i, ${partnership}, '${prefix}-C-' || i, case when i % 3 = 0 then 'REVIEW' else 'INITIAL' end,
    case when i % 40 = 0 then ${chair} else ${base} + i % 40 end,
    ${now} - (i * interval '1461 days' / ${n}) - interval '1 day', 'Civic Office', true, 0
  from generate_series(1, ${n}) i;

insert into conference_child (id, conference_id, child_id, decision, consensus)
select ${base} + i, ${base} + i, ${base} + i, 'PLAN_NOT_NEEDED', false from generate_series(1, ${n}) i;

-- The dissenter and two others.
insert into participation (id, conference_id, agency_id, person_id, attendance, report_received_on)
select ${base} + i * 3 + j, ${base} + i, p.agency_id, p.id, case when j < 2 then 'ATTENDED' else 'APOLOGIES' end,
    case when j < 2 then cast(${now} - (i * interval '1461 days' / ${n}) - interval '4 days' as date) end
  from generate_series(1, ${n}) i cross join generate_series(0, 2) j
    join person p on p.id = case when j = 0 and i % 200 = 1 then ${dissenter} else ${base} + 41 + (i + j * 37) % 200 end;

insert into dissent (id, partnership_id, reference, conference, dissenter_id, agency_id, ground, harm_believed, wish,
    status, recorded_at, confirm_by, confirmed_at, version)
select c.id, ${partnership}, '${prefix}-' || (c.id - ${base}), c.reference, t.person_id, t.agency_id,
    (array['PLAN_NOT_NEEDED', 'PLAN_NEEDED', 'CATEGORY', 'PLAN_CONTINUED', 'PLAN_ENDED'])[1 + (c.id - ${base}) % 5],
    c.id % 2 = 0, 'CHALLENGED', case when c.id - ${base} <= ${n} / 200 then 'AWAITING_CONFIRMATION' else 'CONFIRMED' end,
    c.held_at + interval '1 day', c.held_at + interval '4 days',
    case when c.id - ${base} > ${n} / 200 then c.held_at + interval '2 days' end, 0
  from conference c join participation t on t.id = ${base} + (c.id - ${base}) * 3 where c.partnership_id = ${partnership};

insert into dissent_child (dissent_id, child_id) select ${base} + i, ${base} + i from generate_series(1, ${n}) i;

insert into wording (id, dissent_id, number, text, written_by, written_at)
select d.id, d.id, 1, repeat('She had dropped two centile lines since October. ', 8), d.dissenter_id, d.recorded_at
  from dissent d where d.partnership_id = ${partnership};

-- Three in a hundred are open, all with one reviewer.
insert into senior_review (id, dissent_id, partnership_id, reviewer_id, status, due_from, due_at, chairs_account, liaison,
    decision, reasons, decided_at, version)
select d.id, d.id, ${partnership}, ${reviewer},
    case when d.id - ${base} > ${n} * 3 / 100 then 'DECIDED' when d.id % 2 = 0 then 'OPEN' else 'LIAISON_RECORDED' end,
    d.recorded_at, d.recorded_at + interval '15 days',
    case when d.id - ${base} > ${n} / 100 then 'The scale was read out.' end,
    case when d.id - ${base} > ${n} * 3 / 100 then 'Talked by telephone.' end,
    case when d.id - ${base} > ${n} * 3 / 100 then 'CHAIR_DECISION_STANDS' end,
    case when d.id - ${base} > ${n} * 3 / 100 then 'The plan is safe without.' end,
    case when d.id - ${base} > ${n} * 3 / 100 then d.recorded_at + interval '9 days' end, 0
  from dissent d where d.partnership_id = ${partnership};

insert into group_term (id, partnership_id, person_id, from_on, until_on, version)
select ${base} + r.person_id, ${partnership}, r.person_id, cast(${now} as date) - 2000, cast(${now} as date) + 700, 0
  from person_role r join person p on p.id = r.person_id where p.partnership_id = ${partnership} and r.role = 'GROUP_MEMBER';

-- 48 meetings that were held, a month apart, and the next one.
insert into group_meeting (id, partnership_id, reference, held_on, starts_at, papers_close_at, status, version)
select ${base} + m, ${partnership}, '${prefix}-M-' || m, cast(${now} as date) + 20 - m * 31,
    ${now} + interval '20 days' - m * interval '31 days', ${now} + interval '13 days' - m * interval '31 days',
    case when m = 0 then 'PLANNED' else 'HELD' end, 0
  from generate_series(0, 48) m;

-- Twelve cases on the next meeting's docket; all that are older were heard.
insert into hearing (id, partnership_id, dissent, conference, meeting_id, turn, status, carried_over, finding, found_by,
    found_at, version)
select d.id, ${partnership}, d.reference, d.conference, m.id, d.id - ${base},
    case when m.status = 'PLANNED' then 'LISTED' else 'FINDING_RECORDED' end, 0,
    case when m.status = 'HELD' then
      (array['DISSENT_SUPPORTED', 'DISSENT_NOT_SUPPORTED', 'GROUP_DIVIDED'])[1 + d.id % 3] end,
    case when m.status = 'HELD' then ${coordinator} end, case when m.status = 'HELD' then m.starts_at + interval '1 hour' end, 0
  from dissent d join group_meeting m on m.id = ${base} + case when d.id - ${base} <= ${n} * 3 / 100 + 12 then 0
      else least(48, 1 + (d.id - ${base}) * 48 / ${n}) end
    where d.partnership_id = ${partnership} and d.id - ${base} > ${n} * 3 / 100;

-- Three reviewers a case, and one fewer for every second case of the next meeting.
insert into review_assignment (id, hearing_id, person_id, number, status, assigned_by, assigned_at, sent_at, version)
select ${base} + (h.id - ${base}) * 3 + j, h.id, t.person_id, j + 1,
    case when h.status = 'LISTED' then 'ASSIGNED' else 'SENT' end, ${coordinator}, m.starts_at - interval '10 days',
    case when h.status = 'FINDING_RECORDED' then m.starts_at - interval '2 days' end, 0
  from hearing h join group_meeting m on m.id = h.meeting_id cross join generate_series(0, 2) j
    join (select person_id, row_number() over (order by id) - 1 as seat, count(*) over () as seats
      from group_term where partnership_id = ${partnership}) t on t.seat = (h.id + j) % t.seats
    where h.partnership_id = ${partnership} and not (h.status = 'LISTED' and j = 2 and h.id % 2 = 0);

insert into found_dissent (id, partnership_id, reference, chair_id, dissenter_id, finding, recorded_at, meeting_at, found_at,
    feedback_due_at, feedback_sent, key_issues, version)
select h.id, ${partnership}, h.dissent, c.chair_id, d.dissenter_id, h.finding, d.recorded_at, m.starts_at, h.found_at,
    h.found_at + interval '14 days', case when h.id - ${base} > ${n} * 3 / 100 + 52 then 2 else 0 end, 'The end of bail was not considered.', 0
  from hearing h join dissent d on d.reference = h.dissent join conference c on c.reference = h.conference
    join group_meeting m on m.id = h.meeting_id where h.partnership_id = ${partnership} and h.status = 'FINDING_RECORDED';

insert into dissent_theme (found_dissent_id, theme_id)
select f.id, 1 + f.id % 12 from found_dissent f where f.partnership_id = ${partnership};

-- Feedback is due to the last 40 that were heard; the 40 before have theirs unread.
insert into feedback (id, partnership_id, dissent, audience, reader_id, text, sent_by, sent_at, read_at, version)
select ${base} + (f.id - ${base}) * 2 + a, ${partnership}, f.reference, case a when 0 then 'CHAIR' else 'DISSENTER' end,
    case a when 0 then f.chair_id else f.dissenter_id end, 'What the Group learned.', ${coordinator},
    f.found_at + interval '7 days',
    case when f.id - ${base} > ${n} * 3 / 100 + 92 then f.found_at + interval '8 days' end, 0
  from found_dissent f cross join generate_series(0, 1) a
    where f.partnership_id = ${partnership} and f.id - ${base} > ${n} * 3 / 100 + 52;

insert into recommendation (id, partnership_id, dissent, number, text, owner_id, due_on, status, answer, answered_by,
    answered_at, made_by, made_at, version)
select f.id, ${partnership}, f.reference, 1, 'Ask for the end of bail in every report.', f.dissenter_id,
    cast(f.found_at as date) + 30, case when f.id % 1000 = 1 then 'OPEN' else 'DONE' end,
    case when f.id % 1000 <> 1 then 'The form asks for it.' end, case when f.id % 1000 <> 1 then f.dissenter_id end,
    case when f.id % 1000 <> 1 then f.found_at + interval '20 days' end, ${coordinator}, f.found_at, 0
  from found_dissent f where f.partnership_id = ${partnership} and f.id % 10 = 1;

insert into investigation (id, partnership_id, dissent, investigator_id, head_id, status, recorded_at, asked_at, due_at, report,
    reported_at, review, reviewed_at, closed_at, version)
select f.id, ${partnership}, f.reference, ${investigator}, ${head}, 'CLOSED', f.recorded_at, f.found_at,
    f.found_at + interval '30 days',
    'Bail ended unseen.', f.found_at + interval '20 days', 'Agreed.', f.found_at + interval '25 days',
    f.found_at + interval '40 days', 0
  from found_dissent f where f.partnership_id = ${partnership} and f.finding = 'DISSENT_SUPPORTED';

-- Six entries a case: four that its timeline shows, and two readings. Their hashes are of the right length only.
insert into record_entry (case_key, number, partnership_id, person_id, at, outcome, act, summary, previous_hash, hash)
select d.reference, j, ${partnership}, d.dissenter_id, d.recorded_at + j * interval '1 day',
    case when j <= 4 then 'DONE' else 'READ' end, case when j <= 4 then 'RECORD_DISSENT' else 'READ_DISSENT' end,
    'Step ' || j || ' of the case', repeat('0', 64), repeat('0', 64)
  from dissent d cross join generate_series(1, 6) j where d.partnership_id = ${partnership};

set session_replication_role = default;
analyze;
