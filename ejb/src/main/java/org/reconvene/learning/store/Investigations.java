package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.learning.InvestigationStatus;
import org.reconvene.learning.model.Investigation;
import org.reconvene.people.PartnershipId;

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

    /** The investigations of the partnership that were not reported. */
    public List<Investigation> notReported(PartnershipId partnership) {
        return entities.createQuery(
                        "select i from Investigation i where i.partnership = :partnership and i.status = :status",
                        Investigation.class)
                .setParameter("partnership", partnership.value())
                .setParameter("status", InvestigationStatus.ASKED)
                .getResultList();
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
