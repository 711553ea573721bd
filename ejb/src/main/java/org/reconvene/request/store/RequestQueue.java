package org.reconvene.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;
import org.reconvene.people.boundary.Directory;
import org.reconvene.request.RequestPage;

/**
 * The requests that wait for somebody, a page at a time: two walks along the indexes of the steps that wait, merged, so that a page reads
 * as little among a million requests as among ten.
 */
@ApplicationScoped
public class RequestQueue {

    /** The lines of a page. */
    public static final int PAGE = 25;

    // Each walk stops by itself: the order of a union is not handed down to what it unites.
    private static final String LINES = """
            select t.id, t.reference, t.other, t.step, t.started_at, t.due_at, t.whole_due_at, t.opposite from (
              (select id, reference, with_id as other, step, started_at, due_at, whole_due_at, 0 as opposite from disagreement_turn
                where person_id = :person and of_request = true and ended_at is null and (due_at, id) > (:at, :id)
                order by ended_at, due_at, id limit :most)
              union all
              (select id, reference, person_id as other, step, started_at, due_at, whole_due_at, 1 as opposite from disagreement_turn
                where with_id = :person and of_request = true and both_act = true and ended_at is null and (due_at, id) > (:at, :id)
                order by ended_at, due_at, id limit :most)) t
            order by t.due_at, t.id""";

    private static final String COUNT = """
            select count(*) from (
              select id from disagreement_turn where person_id = :person and of_request = true and ended_at is null
              union all
              select id from disagreement_turn
                where with_id = :person and of_request = true and both_act = true and ended_at is null
              limit :most) counted""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    Directory directory;

    /**
     * One page and one line more, where there is one, what is due first in front.
     *
     * @param after where the page before ended; null for the first one
     */
    public List<WaitingStep> of(PersonId person, RequestPage.@Nullable After after) {
        var found = Rows.of(entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("person", person.value())
                .setParameter("at", after == null ? Instant.EPOCH : after.dueAt())
                .setParameter("id", after == null ? 0L : after.id())
                .setParameter("most", PAGE + 1)
                .setMaxResults(PAGE + 1));
        var others = directory.persons(found.stream()
                .map(row -> Rows.numberOrNull(row, 2))
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(row -> {
                    var other = Rows.numberOrNull(row, 2);
                    return new WaitingStep(
                            Rows.number(row, 0),
                            Rows.text(row, 1),
                            other == null ? null : others.get(new PersonId(other)),
                            Rows.text(row, 3),
                            Rows.instant(row, 4),
                            Rows.instant(row, 5),
                            Rows.instantOrNull(row, 6),
                            Rows.number(row, 7) == 1);
                })
                .toList();
    }

    /** How many wait for that person, counted to one more than a page says. */
    public int waiting(PersonId person) {
        return ((Number) entities.createNativeQuery(COUNT)
                        .setParameter("person", person.value())
                        .setParameter("most", RequestPage.COUNTED_TO + 1)
                        .getSingleResult())
                .intValue();
    }
}
