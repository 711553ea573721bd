package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.reconvene.escalation.DisagreementStatus;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.Turn;
import org.reconvene.people.PartnershipId;

/** All disagreements, with their turns and entries. */
@ApplicationScoped
public class Disagreements {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Keeps a disagreement, a turn or an entry. */
    public void add(Object part) {
        entities.persist(part);
        if (part instanceof Turn turn) {
            turn.disagreement().began(turn);
        }
    }

    public Optional<Disagreement> find(String reference) {
        return entities.createQuery("select d from Disagreement d where d.reference = :reference", Disagreement.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** As {@link #find}, with nobody else changing it until this transaction ends: two who decide at once do so in turn. */
    public Optional<Disagreement> lock(String reference) {
        return entities.createQuery("select d from Disagreement d where d.reference = :reference", Disagreement.class)
                .setParameter("reference", reference)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The steps that began in it, earliest first; read once in a transaction. */
    public List<Turn> turns(Disagreement disagreement) {
        return disagreement.turns();
    }

    /** What both sides wrote, earliest first. */
    public List<Entry> entries(Disagreement disagreement) {
        return entities.createQuery(
                        "select e from DisagreementEntry e where e.disagreement = :disagreement order by e.writtenAt, e.id",
                        Entry.class)
                .setParameter("disagreement", disagreement)
                .getResultList();
    }

    public Optional<Entry> entry(Disagreement disagreement, long id) {
        return Optional.ofNullable(entities.find(Entry.class, id))
                .filter(entry -> entries(disagreement).contains(entry));
    }

    /** The open steps of a partnership’s disagreements. */
    public List<Turn> openTurns(PartnershipId partnership) {
        return entities.createQuery("""
                        select t from Turn t join fetch t.disagreement
                        where t.disagreement.partnership = :partnership and t.endedAt is null order by t.dueAt, t.id""", Turn.class)
                .setParameter("partnership", partnership.value())
                .getResultList();
    }

    /** The references of open disagreements with a step whose limit has passed and was not dealt with yet, the longest late first. */
    public List<String> late(Instant now, int most) {
        return entities
                .createQuery("""
                        select distinct d.reference, min(t.dueAt) from Turn t join t.disagreement d
                        where t.endedAt is null and t.lateTold = false and t.dueAt < :now and d.status = :open
                        group by d.reference order by min(t.dueAt)""", Object[].class)
                .setParameter("now", now)
                .setParameter("open", DisagreementStatus.OPEN)
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(row -> (String) row[0])
                .toList();
    }
}
