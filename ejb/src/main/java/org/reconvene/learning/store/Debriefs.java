package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reconvene.architecture.Rows;
import org.reconvene.learning.DebriefToOffer;
import org.reconvene.learning.model.Debrief;
import org.reconvene.people.PersonId;

/** The debriefs after disagreements. */
@ApplicationScoped
public class Debriefs {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public void add(Debrief debrief) {
        entities.persist(debrief);
    }

    /** Those after the disagreement in which that person is one of the two, earliest first. */
    public List<Debrief> of(String disagreement, PersonId person) {
        return entities.createQuery("""
                        select b from Debrief b where b.disagreement = :disagreement
                        and (b.raiser = :person or b.offeredBy = :person) order by b.offeredAt, b.id""", Debrief.class)
                .setParameter("disagreement", disagreement)
                .setParameter("person", person.value())
                .getResultList();
    }

    public Optional<Debrief> lock(String reference) {
        return entities.createQuery("select b from Debrief b where b.reference = :reference", Debrief.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** After which disagreements that have ended since then the person can offer one and has not, the latest first. */
    public List<DebriefToOffer> toOffer(PersonId person, Instant since) {
        return Rows.of(entities.createNativeQuery("""
                                select o.reference, p.name, o.ended_at from debrief_to_offer o join person p on p.id = o.raiser_id
                                where o.person_id = :person and o.ended_at >= :since order by o.ended_at desc, o.reference""", Tuple.class)
                        .setParameter("person", person.value())
                        .setParameter("since", since)
                        .setMaxResults(MOST))
                .stream()
                .map(row -> new DebriefToOffer(Rows.text(row, 0), Rows.text(row, 1), Rows.instant(row, 2)))
                .toList();
    }
}
