package org.reconvene.dissentsgroup.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.reconvene.dissentsgroup.AuditLine;
import org.reconvene.dissentsgroup.model.AuditReview;
import org.reconvene.dissentsgroup.model.GroupMeeting;
import org.reconvene.dissentsgroup.model.Hearing;
import org.reconvene.dissentsgroup.model.ReviewerAssignment;
import org.reconvene.people.PersonId;

/** Who reviews what, and the reviews that were sent. */
@ApplicationScoped
public class Reviews {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(ReviewerAssignment assignment) {
        entities.persist(assignment);
    }

    public void add(AuditReview review) {
        entities.persist(review);
    }

    /** The assignment of that person to that case which was not withdrawn. */
    public Optional<ReviewerAssignment> assignment(Hearing hearing, PersonId person) {
        return entities.createQuery("""
                        select a from ReviewerAssignment a
                        where a.hearing = :hearing and a.person = :person and a.status <> WITHDRAWN""", ReviewerAssignment.class)
                .setParameter("hearing", hearing)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** The reviews of that case that were sent and still count, by reviewer. */
    public Map<PersonId, AuditReview> sentOf(Hearing hearing) {
        return entities.createQuery("""
                        select distinct r from AuditReview r join fetch r.assignment left join fetch r.contributions
                        where r.assignment.hearing = :hearing and r.assignment.status = SENT""", AuditReview.class).setParameter("hearing", hearing).getResultList().stream()
                .collect(Collectors.toMap(review -> review.assignment().person(), Function.identity()));
    }

    /** Up to a hundred reviews of that person: those not sent first, then by the day of the meeting, latest first. */
    public List<AuditLine> of(PersonId person) {
        return entities.createQuery("""
                        select new org.reconvene.dissentsgroup.AuditLine(h.dissent, h.conference, d.ground, g.kind, a.status,
                          h.status, m.startsAt)
                        from ReviewerAssignment a join a.hearing h join h.meeting m
                        join Dissent d on d.reference = h.dissent join Agency g on g.id = d.agency
                        where a.person = :person and a.status <> WITHDRAWN
                        order by case when a.status = ASSIGNED then 0 else 1 end, m.startsAt desc, h.turn""", AuditLine.class)
                .setParameter("person", person.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who has still to send a review to the meeting. */
    public List<PersonId> toBeSentTo(GroupMeeting meeting) {
        return entities.createQuery("""
                        select distinct a.person from ReviewerAssignment a
                        where a.hearing.meeting = :meeting and a.status = ASSIGNED""", Long.class)
                .setParameter("meeting", meeting)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }
}
