package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.learning.FeedbackLine;
import org.reconvene.learning.model.Feedback;
import org.reconvene.people.PersonId;

/** The feedback that was sent. */
@ApplicationScoped
public class SentFeedback {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Feedback feedback) {
        entities.persist(feedback);
    }

    /** What was sent about that dissent, to the chair first. */
    public List<Feedback> about(String dissent) {
        return entities.createQuery(
                        "select f from Feedback f where f.dissent = :dissent order by f.audience", Feedback.class)
                .setParameter("dissent", dissent)
                .getResultList();
    }

    /** What was sent to that reader about that dissent. */
    public Optional<Feedback> about(String dissent, PersonId reader) {
        return entities.createQuery(
                        "select f from Feedback f where f.dissent = :dissent and f.reader = :reader", Feedback.class)
                .setParameter("dissent", dissent)
                .setParameter("reader", reader.value())
                .getResultStream()
                .findFirst();
    }

    /** What was sent to that reader, newest first. */
    public List<FeedbackLine> to(PersonId reader, int most) {
        return entities.createQuery("""
                        select new org.reconvene.learning.FeedbackLine(f.dissent, f.audience, f.sentAt, f.readAt)
                        from Feedback f where f.reader = :reader order by f.sentAt desc, f.id desc""", FeedbackLine.class)
                .setParameter("reader", reader.value())
                .setMaxResults(most)
                .getResultList();
    }
}
