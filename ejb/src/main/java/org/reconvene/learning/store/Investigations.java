package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.reconvene.learning.model.Investigation;

/** The investigations of supported dissents. */
@ApplicationScoped
public class Investigations {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Investigation investigation) {
        entities.persist(investigation);
    }

    public Optional<Investigation> of(String dissent) {
        return entities.createQuery(
                        "select i from Investigation i left join fetch i.actions where i.dissent = :dissent",
                        Investigation.class)
                .setParameter("dissent", dissent)
                .getResultStream()
                .findFirst();
    }

    /** The same, locked: of two who finish the last two actions at the same instant, the second ends the investigation. */
    public Optional<Investigation> lock(String dissent) {
        return entities.createQuery("select i from Investigation i where i.dissent = :dissent", Investigation.class)
                .setParameter("dissent", dissent)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
