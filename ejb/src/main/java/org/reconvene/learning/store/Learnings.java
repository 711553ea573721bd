package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.reconvene.learning.LearningCircle;
import org.reconvene.learning.model.Handover;
import org.reconvene.learning.model.Learning;
import org.reconvene.people.AgencyId;

/** What was learned from disagreements, and in whose hands it is. */
@ApplicationScoped
public class Learnings {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Learning learning) {
        entities.persist(learning);
    }

    public void add(Handover handover) {
        entities.persist(handover);
    }

    /** What was learned from the disagreement and is shared with that agency, earliest first. */
    public List<Learning> from(String disagreement, AgencyId agency) {
        return entities.createQuery("""
                        select l from Learning l where l.disagreement = :disagreement
                        and (l.circle <> :within or l.agency = :agency) order by l.recordedAt, l.id""", Learning.class)
                .setParameter("disagreement", disagreement)
                .setParameter("within", LearningCircle.ONE_AGENCY)
                .setParameter("agency", agency.value())
                .getResultList();
    }

    public Optional<Learning> find(String reference) {
        return entities.createQuery("select l from Learning l where l.reference = :reference", Learning.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** In whose hands they were and are, earliest first. */
    public List<Handover> handovers(List<Learning> of) {
        return entities.createQuery(
                        "select h from Handover h where h.learning in :learnings order by h.learning.id, h.number",
                        Handover.class)
                .setParameter("learnings", of)
                .getResultList();
    }

    /** One handover of that learning, locked; empty where it is not one of it. */
    public Optional<Handover> lock(String reference, long id) {
        return find(reference)
                .flatMap(learning -> entities.createQuery(
                                "select h from Handover h where h.learning = :learning and h.id = :id", Handover.class)
                        .setParameter("learning", learning)
                        .setParameter("id", id)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultStream()
                        .findFirst());
    }
}
