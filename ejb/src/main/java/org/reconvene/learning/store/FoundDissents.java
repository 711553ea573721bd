package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.learning.FeedbackReader;
import org.reconvene.learning.model.FoundDissent;
import org.reconvene.people.PartnershipId;

/** The dissents with a finding. */
@ApplicationScoped
public class FoundDissents {

    private static final String BY_REFERENCE = "select f from FoundDissent f where f.reference = :reference";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(FoundDissent dissent) {
        entities.persist(dissent);
    }

    public Optional<FoundDissent> find(String reference) {
        return entities.createQuery(BY_REFERENCE, FoundDissent.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** The found dissents of the partnership of which a reader has not been sent the feedback. */
    public List<FoundDissent> withoutFeedback(PartnershipId partnership) {
        return entities.createQuery(
                        "select f from FoundDissent f where f.partnership = :partnership and f.feedbackSent < :readers",
                        FoundDissent.class)
                .setParameter("partnership", partnership.value())
                .setParameter("readers", FeedbackReader.values().length)
                .getResultList();
    }

    /** The same, locked: what two people add at the same instant is numbered, and sent, one after the other. */
    public Optional<FoundDissent> lock(String reference) {
        return entities.createQuery(BY_REFERENCE, FoundDissent.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
