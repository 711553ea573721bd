-- A year of ${n} conferences in one partnership of its own, a dissent at each. Only what the figures of the year count is made.
-- Ids begin at ${base}, out of reach of the sequence. Statements end with a semicolon at the end of a line.

set session_replication_role = replica;

insert into conference (id, partnership_id, reference, kind, chair_id, held_at, place, quorate, version)
select ${base} + i, ${partnership}, '${prefix}-C-' || i,
    (array['INITIAL', 'REVIEW', 'RECONVENED', 'PRE_BIRTH', 'TRANSFER_IN'])[1 + i % 5], ${chair},
    timestamp with time zone '2025-04-02 10:00:00+01' + (i % 363) * interval '1 day', 'Civic Office', true, 0
  from generate_series(1, ${n}) i;

insert into dissent (id, partnership_id, reference, conference, dissenter_id, agency_id, ground, harm_believed, wish,
    status, recorded_at, confirm_by, version)
select ${base} + i, ${partnership}, '${prefix}-' || i, '${prefix}-C-' || i, p.id, p.agency_id,
    (array['PLAN_NOT_NEEDED', 'PLAN_NEEDED', 'CATEGORY', 'PLAN_CONTINUED', 'PLAN_ENDED'])[1 + i % 5],
    false, 'CHALLENGED', 'CONFIRMED', timestamp with time zone '2025-04-02 11:00:00+01' + (i % 363) * interval '1 day',
    timestamp with time zone '2025-04-05 11:00:00+01' + (i % 363) * interval '1 day', 0
  from generate_series(1, ${n}) i join person p on p.id = (array[${dissenters}])[1 + i % 3];

insert into group_meeting (id, partnership_id, reference, held_on, starts_at, papers_close_at, status, version)
values (${base}, ${partnership}, '${prefix}-M-1', date '2026-04-20', timestamp with time zone '2026-04-20 10:00:00+01',
    timestamp with time zone '2026-04-13 17:00:00+01', 'HELD', 0);

insert into hearing (id, partnership_id, dissent, conference, meeting_id, turn, status, carried_over, finding, found_by, found_at, version)
select ${base} + i, ${partnership}, '${prefix}-' || i, '${prefix}-C-' || i, ${base}, i, 'FINDING_RECORDED', 0,
    (array['DISSENT_SUPPORTED', 'DISSENT_NOT_SUPPORTED', 'GROUP_DIVIDED'])[1 + i % 3], ${chair},
    timestamp with time zone '2026-04-20 11:00:00+01', 0
  from generate_series(1, ${n}) i where i % 4 > 0;

set session_replication_role = default;
vacuum analyze conference;
vacuum analyze dissent;
vacuum analyze hearing;
