package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.reconvene.learning.model.FoundDissent;

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

    /** The same, locked: what two people add at the same instant is numbered, and sent, one after the other. */
    public Optional<FoundDissent> lock(String reference) {
        return entities.createQuery(BY_REFERENCE, FoundDissent.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
