package org.reconvene.dissentsgroup.store;

/** The two statements that carry a docket, whatever the number of its cases. */
final class DocketSql {

    /** One row a case; one row without a case where the docket is empty. */
    static final String CASES = """
            select m.id, m.reference as meeting, m.starts_at, m.papers_close_at, m.why_moved, m.place,
              m.status as meeting_status, h.dissent, h.turn, h.conference, c.kind as conference_kind, c.held_at,
              (select count(*) from dissent_child dc where dc.dissent_id = d.id) as children,
              (select count(*) from conference_child cc where cc.conference_id = c.id) as conference_children,
              a.kind as agency_kind, d.ground, d.harm_believed, d.wish, h.status as hearing_status, h.finding,
              h.carried_over, h.carried_from
            from group_meeting m left join hearing h on h.meeting_id = m.id
            left join dissent d on d.reference = h.dissent left join conference c on c.reference = h.conference
            left join agency a on a.id = d.agency_id
            where m.partnership_id = :partnership and""";

    static final String OF_REFERENCE = " m.reference = :reference order by h.turn, h.id";

    /** The next meeting that is not closed. */
    static final String OF_NEXT = """
             m.id = (select n.id from group_meeting n where n.partnership_id = :partnership and n.status = 'PLANNED'
               order by n.starts_at fetch first 1 row only)
            order by h.turn, h.id""";

    private static final String HEARINGS = " h.meeting_id = :meeting and (:dissent = '' or h.dissent = :dissent) ";

    /** Members, parties, interests, reviewers, missing reports and neighbouring meetings, told apart by the first column. */
    static final String FACTS =
            """
            select 'MEMBER' as fact, cast(null as varchar(20)) as dissent, p.id as person_id,
              case when p.active and exists (select 1 from group_term t where t.person_id = p.id
                and m.held_on between t.from_on and t.until_on) then cast(1 as bigint) else cast(0 as bigint) end as other,
              cast(p.name as varchar(200)) as name, a.id as agency_id, a.kind as agency_kind,
              cast(a.name as varchar(200)) as agency_name, cast(g.attendance as varchar(30)) as word,
              (select count(*) from review_assignment x where x.person_id = p.id and x.status <> 'WITHDRAWN'
                and x.assigned_at > :since and x.assigned_at < m.starts_at) as number,
              cast(null as timestamp with time zone) as at, cast(null as timestamp with time zone) as other_at
            from group_meeting m
            join person p on p.id in (select t.person_id from group_term t where t.partnership_id = m.partnership_id)
            join agency a on a.id = p.agency_id
            left join group_attendance g on g.meeting_id = m.id and g.person_id = p.id
            where m.id = :meeting
            union all
            select 'PARTY', h.dissent, c.chair_id, u.line_manager_id, null, null, null, null, 'CHAIR', 0, null, null
            from hearing h join conference c on c.reference = h.conference join person u on u.id = c.chair_id
            where""" + HEARINGS + """
            union all
            select 'PARTY', h.dissent, d.dissenter_id, u.line_manager_id, null, d.agency_id, null, null, 'DISSENTER', 0,
              null, null
            from hearing h join dissent d on d.reference = h.dissent join person u on u.id = d.dissenter_id
            where""" + HEARINGS + """
            union all
            select 'PARTY', h.dissent, t.person_id, u.line_manager_id, null, null, null, null,
              case when t.attendance = 'ATTENDED' then 'ATTENDED' else 'INVITED' end, 0, null, null
            from hearing h join conference c on c.reference = h.conference
            join participation t on t.conference_id = c.id join person u on u.id = t.person_id
            where""" + HEARINGS + """
            union all
            select 'INTEREST', h.dissent, i.person_id, null, null, null, null, null, null, 0, i.declared_at, null
            from hearing h join group_interest i on i.hearing_id = h.id
            where""" + HEARINGS + """
            union all
            select 'REVIEWER', h.dissent, r.person_id, null, p.name, null, a.kind, null, r.status, r.number, null, null
            from hearing h join review_assignment r on r.hearing_id = h.id and r.status <> 'WITHDRAWN'
            join person p on p.id = r.person_id join agency a on a.id = p.agency_id
            where""" + HEARINGS + """
            union all
            select 'MISSING', h.dissent, null, null, null, null, null, a.name, null, 0, null, null
            from hearing h join conference c on c.reference = h.conference
            join participation t on t.conference_id = c.id join agency a on a.id = t.agency_id
            where""" + HEARINGS + """
            group by h.dissent, a.id, a.name having max(t.report_received_on) is null
            union all
            select 'MEETING', n.reference, null, null, n.place, null, null, n.why_moved, n.status,
              (select count(*) from hearing x where x.meeting_id = n.id), n.starts_at, n.papers_close_at
            from group_meeting m join group_meeting n on n.partnership_id = m.partnership_id
            where m.id = :meeting and n.starts_at between :earliest and :latest
            order by 1, 2, 10, 11, 5, 8""";

    private DocketSql() {}
}
