-- ${n} requests for a conference in one partnership of its own, of which ${open} are open and wait for one manager; what is not
-- measured is left out. Ids begin at ${base}, out of reach of the sequence. Statements end with a semicolon at the end of a line.

set session_replication_role = replica;

insert into child (id, partnership_id, reference, given_name, family_name, born_on, restricted, version)
values (${base}, ${partnership}, 'R1', 'Juniper', 'Rowe', date '2020-01-01', false, 0);

insert into disagreement (id, partnership_id, reference, route, kind, child_id, decision, heard_at, raiser_id, counterpart_id,
    raising_agency_id, answering_agency_id, status, ending, ending_words, raised_at, ended_at, of_request, version)
select ${base} + i, ${partnership}, 'R-' || (${base} + i), 'conference-refusal', 'conference-refused', ${base},
    'A child protection conference for one child is requested', ${now} - i * interval '20 seconds', a.id, b.id, a.agency_id,
    b.agency_id, case when i % (${n} / ${open}) = 0 then 'OPEN' else 'ENDED' end,
    case when i % (${n} / ${open}) > 0 then 'BY_THE_PROCEDURE' end, case when i % (${n} / ${open}) > 0 then 'Convened' end,
    ${now} - i * interval '20 seconds', case when i % (${n} / ${open}) > 0 then ${now} - i * interval '10 seconds' end, true, 0
  from generate_series(1, ${n}) i cross join person a cross join person b where a.id = ${requester} and b.id = ${manager};

insert into disagreement_turn (id, disagreement_id, reference, about, step, number, person_id, with_id, both_act, started_at, due_at,
    ended_at, ending, late_told, chosen, of_request, whole_due_at)
select d.id, d.id, d.reference, d.decision, 'full-reasons', 1, d.counterpart_id, d.raiser_id, false, d.raised_at,
    ${now} + (d.id % 5000) * interval '10 minutes', d.ended_at, case when d.ended_at is not null then 'CONVENED' end, false, false, true,
    ${now} + (d.id % 5000) * interval '10 minutes' + interval '1 day'
  from disagreement d where d.partnership_id = ${partnership};

insert into conference_request (id, partnership_id, reference, requester_id, addressed_to, requested_at, section_47, ending, ended_at,
    version)
select d.id, d.partnership_id, d.reference, d.raiser_id, d.counterpart_id, d.raised_at, 'An enquiry began.',
    case when d.ended_at is not null then 'CONVENED' end, d.ended_at, 0
  from disagreement d where d.partnership_id = ${partnership};

set session_replication_role = default;

vacuum analyze disagreement;

vacuum analyze disagreement_turn;

vacuum analyze conference_request;
