package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.escalation.model.Disagreement;
import org.reconvene.escalation.model.Turn;

/** The open steps for which it is time, in small portions; each portion begins where the one before ended. */
@ApplicationScoped
public class DueTurns {

    /**
     * One of them.
     *
     * @param at what it is sorted by: its limit, or when it is told that the limit comes near
     */
    public record Due(String reference, Instant at, long turn) {}

    private static final String LATE = """
            select d.reference, t.due_at, t.id from disagreement_turn t join disagreement d on d.id = t.disagreement_id
              where t.ended_at is null and t.late_told = false and t.due_at < :now and d.status = 'OPEN'
                and (t.due_at > :after or (t.due_at = :after and t.id > :turn))
              order by t.due_at, t.id limit :most""";

    private static final String NEAR = """
            select d.reference, t.soon_at, t.id from disagreement_turn t join disagreement d on d.id = t.disagreement_id
              where t.ended_at is null and t.soon_at <= :now and d.status = 'OPEN'
                and (t.soon_at > :after or (t.soon_at = :after and t.id > :turn))
              order by t.soon_at, t.id limit :most""";

    private static final String ALERTS = """
            select reference, last_word_alert_at, id from disagreement
              where last_word_alert_at <= :now and status = 'OPEN'
                and (last_word_alert_at > :after or (last_word_alert_at = :after and id > :turn))
              order by last_word_alert_at, id limit :most""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Those whose limit has passed and was not dealt with yet, the longest late first. */
    public List<Due> late(Instant now, @Nullable Due after, int most) {
        return find(LATE, now, after, most);
    }

    /** Those of which it is time to say that the limit comes near. */
    public List<Due> near(Instant now, @Nullable Due after, int most) {
        return find(NEAR, now, after, most);
    }

    /** The disagreements in which it is time to tell whoever has the last word; by the disagreement, not by a step. */
    public List<Due> alerts(Instant now, @Nullable Due after, int most) {
        return find(ALERTS, now, after, most);
    }

    private List<Due> find(String query, Instant now, @Nullable Due after, int most) {
        return Rows.of(entities.createNativeQuery(query, Tuple.class)
                        .setParameter("now", now)
                        .setParameter("after", after == null ? Instant.EPOCH : after.at())
                        .setParameter("turn", after == null ? 0 : after.turn())
                        .setParameter("most", most))
                .stream()
                .map(row -> new Due(Rows.text(row, 0), Rows.instant(row, 1), Rows.number(row, 2)))
                .toList();
    }

    /** Those of the disagreements that are open and that nobody else has in hand, locked until this transaction ends. */
    public List<Disagreement> lockFree(Collection<String> references) {
        var free = Rows.of(entities.createNativeQuery("""
                                select id from disagreement where reference in (:references) and status = 'OPEN'
                                order by id for update skip locked""", Tuple.class).setParameter("references", references)).stream()
                .map(row -> Rows.number(row, 0))
                .toList();
        return free.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select d from Disagreement d where d.id in (:ids) order by d.id", Disagreement.class)
                        .setParameter("ids", free)
                        .getResultList();
    }

    /** The open steps of those disagreements. */
    public List<Turn> open(List<Disagreement> disagreements) {
        return disagreements.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from Turn t join fetch t.disagreement where t.disagreement in (:disagreements) and t.endedAt is null order by t.dueAt, t.id",
                                Turn.class)
                        .setParameter("disagreements", disagreements)
                        .getResultList();
    }

    /** The open steps of one disagreement whose limit is not the one for which a notice was reckoned. */
    public List<Turn> unforeseen(String reference) {
        return entities.createQuery("""
                        select t from Turn t join fetch t.disagreement where t.disagreement.reference = :reference and t.endedAt is null
                          and (t.soonOf is null or t.soonOf <> t.dueAt)""", Turn.class)
                .setParameter("reference", reference)
                .getResultList();
    }
}
