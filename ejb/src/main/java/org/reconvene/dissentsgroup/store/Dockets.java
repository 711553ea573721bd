package org.reconvene.dissentsgroup.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.dissentsgroup.MeetingLine;
import org.reconvene.dissentsgroup.model.DocketFacts;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.people.PartnershipId;

/** Reads a docket in two statements: its cases, and the facts about them. */
@ApplicationScoped
public class Dockets {

    private static final Duration A_YEAR = Duration.ofDays(366);
    private static final Duration AROUND = Duration.ofDays(45);

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * The cases of a meeting of that partnership; empty where it has no such meeting.
     *
     * @param meeting its reference; null for the next meeting that is not closed
     */
    public Optional<DocketSheet> sheet(PartnershipId partnership, @Nullable String meeting) {
        var query = entities.createNativeQuery(
                        DocketSql.CASES + (meeting == null ? DocketSql.OF_NEXT : DocketSql.OF_REFERENCE), Tuple.class)
                .setParameter("partnership", partnership.value());
        var rows = Rows.of(meeting == null ? query : query.setParameter("reference", meeting));
        return rows.isEmpty() ? Optional.empty() : Optional.of(DocketSheet.of(rows));
    }

    /** The facts about every case of the meeting. */
    public DocketFacts facts(DocketSheet sheet) {
        return facts(sheet.id(), sheet.line().startsAt(), "");
    }

    /** The facts about every case of the meeting. */
    public DocketFacts facts(GroupMeeting meeting) {
        return facts(meeting.id(), meeting.startsAt(), "");
    }

    /** The facts about one case of the meeting. */
    public DocketFacts facts(GroupMeeting meeting, String dissent) {
        return facts(meeting.id(), meeting.startsAt(), dissent);
    }

    private DocketFacts facts(long meeting, Instant startsAt, String dissent) {
        entities.flush();
        return FactRows.facts(Rows.of(entities.createNativeQuery(DocketSql.FACTS, Tuple.class)
                .setParameter("meeting", meeting)
                .setParameter("dissent", dissent)
                .setParameter("since", startsAt.minus(A_YEAR))
                .setParameter("earliest", startsAt.minus(AROUND))
                .setParameter("latest", startsAt.plus(AROUND))));
    }

    /** The meetings of the partnership that begin in that time, earliest first, with the number of their cases. */
    public List<MeetingLine> between(PartnershipId partnership, Instant from, Instant until) {
        Query query = entities.createQuery("""
                        select m, (select count(h) from Hearing h where h.meeting = m) from GroupMeeting m
                        where m.partnership = :partnership and m.startsAt between :from and :until
                        order by m.startsAt""", Tuple.class)
                .setParameter("partnership", partnership.value())
                .setParameter("from", from)
                .setParameter("until", until);
        return Rows.of(query).stream()
                .map(row -> ((GroupMeeting) row.get(0)).line(Rows.number(row, 1)))
                .toList();
    }
}
