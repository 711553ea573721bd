package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.learning.model.PolicyChange;
import org.reconvene.learning.model.Recommendation;
import org.reconvene.people.PartnershipId;

/** The recommendations of the Group, and the changes of policy that it proposes. */
@ApplicationScoped
public class Recommendations {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Recommendation recommendation) {
        entities.persist(recommendation);
    }

    public void add(PolicyChange change) {
        entities.persist(change);
    }

    /** The recommendations about that dissent, by number. */
    public List<Recommendation> of(String dissent) {
        return entities.createQuery(
                        "select r from Recommendation r where r.dissent = :dissent order by r.number",
                        Recommendation.class)
                .setParameter("dissent", dissent)
                .getResultList();
    }

    /** The changes proposed because of that dissent, by number. */
    public List<PolicyChange> changesOf(String dissent) {
        return entities.createQuery(
                        "select c from PolicyChange c where c.dissent = :dissent order by c.number", PolicyChange.class)
                .setParameter("dissent", dissent)
                .getResultList();
    }

    /** Up to a hundred proposed changes of the partnership that nobody has answered, the oldest first. */
    public List<PolicyChange> unansweredIn(PartnershipId partnership) {
        return entities.createQuery(
                        "select c from PolicyChange c where c.partnership = :partnership and c.answer is null"
                                + " order by c.proposedAt, c.id",
                        PolicyChange.class)
                .setParameter("partnership", partnership.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The recommendation, locked; empty where it is not one of that dissent. */
    public Optional<Recommendation> lock(String dissent, long id) {
        return entities.createQuery(
                        "select r from Recommendation r where r.dissent = :dissent and r.id = :id",
                        Recommendation.class)
                .setParameter("dissent", dissent)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The proposed change, locked; empty where it is not one of that dissent. */
    public Optional<PolicyChange> lockChange(String dissent, long id) {
        return entities.createQuery(
                        "select c from PolicyChange c where c.dissent = :dissent and c.id = :id", PolicyChange.class)
                .setParameter("dissent", dissent)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
