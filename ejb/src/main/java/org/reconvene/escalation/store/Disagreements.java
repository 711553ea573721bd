package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reconvene.escalation.model.Admitted;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Entry;
import org.reconvene.escalation.model.Turn;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

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

    /** The step of that key, while it is open. */
    public Optional<Turn> openTurn(Disagreement disagreement, String step) {
        return turns(disagreement).stream()
                .filter(turn -> turn.isOpen() && turn.step().equals(step))
                .findFirst();
    }

    /** The key of the step that began last. */
    public String lastStep(Disagreement disagreement) {
        var turns = turns(disagreement);
        return turns.get(turns.size() - 1).step();
    }

    /** Everybody who stood on one of the sides in any step so far. */
    public Set<PersonId> stoodOnASide(Disagreement disagreement) {
        return Stream.concat(
                        Stream.of(disagreement.raiser(), disagreement.counterpart()),
                        turns(disagreement).stream().flatMap(turn -> Stream.of(turn.person(), turn.with())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Who was let in beside the two sides, in that order. */
    public List<Admitted> admitted(Disagreement disagreement) {
        return entities.createQuery(
                        "select a from Admitted a where a.disagreement = :disagreement order by a.at, a.id",
                        Admitted.class)
                .setParameter("disagreement", disagreement)
                .getResultList();
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
}
