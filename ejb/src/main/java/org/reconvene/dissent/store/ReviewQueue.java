package org.reconvene.dissent.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.dissent.QueuePage;
import org.reconvene.dissent.ReviewLine;
import org.reconvene.people.PersonId;

/** What waits for a senior manager, what is due first, a page at a time. */
@ApplicationScoped
public class ReviewQueue {

    private static final int PAGE = 25;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * One page.
     *
     * @param after where the page before ended; null for the first one
     */
    public QueuePage of(PersonId reviewer, QueuePage.@Nullable After after) {
        var found = entities.createQuery("""
                        select new org.reconvene.dissent.ReviewLine(r.id, d.reference, d.conference, d.ground,
                          d.harmBelieved, a.kind, r.status, r.dueAt)
                        from SeniorReview r join r.dissent d join Agency a on a.id = d.agency
                        where r.reviewer = :reviewer and r.status in (OPEN, LIAISON_RECORDED)
                          and (r.dueAt > :at or (r.dueAt = :at and r.id > :id))
                        order by r.dueAt, r.id""", ReviewLine.class)
                .setParameter("reviewer", reviewer.value())
                .setParameter("at", after == null ? Instant.EPOCH : after.dueAt())
                .setParameter("id", after == null ? 0L : after.id())
                .setMaxResults(PAGE + 1)
                .getResultList();
        var page = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var last = found.size() > PAGE ? page.getLast() : null;
        return new QueuePage(
                List.copyOf(page),
                waiting(reviewer),
                last == null ? null : new QueuePage.After(last.dueAt(), last.id()));
    }

    private int waiting(PersonId reviewer) {
        return ((Number) entities.createNativeQuery("""
                                select count(*) from (select 1 from senior_review
                                where reviewer_id = ? and status in ('OPEN', 'LIAISON_RECORDED') limit ?) counted""")
                        .setParameter(1, reviewer.value())
                        .setParameter(2, QueuePage.COUNTED_TO + 1)
                        .getSingleResult())
                .intValue();
    }
}
