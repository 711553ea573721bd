package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.escalation.TurnLine;
import org.reconvene.escalation.TurnPage;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;

/**
 * The steps that wait for a person, a page at a time: two walks along an index, merged. Nothing else is looked up for a line, so
 * that a page reads as much among a million open cases as among ten thousand (bench/README.md).
 */
@ApplicationScoped
public class TurnQueue {

    private static final int PAGE = 25;

    // Each walk stops by itself: the order of a union is not handed down to what it unites. The empty column comes
    // first in the
    // order, since it stands between the person and the limit in the index.
    private static final String LINES = """
            select t.id, t.reference, t.about, t.other, t.due_at from (
              (select id, reference, about, with_id as other, ended_at, due_at from disagreement_turn
                where person_id = :person and ended_at is null and (due_at, id) > (:at, :id)
                order by ended_at, due_at, id limit :most)
              union all
              (select id, reference, about, person_id as other, ended_at, due_at from disagreement_turn
                where with_id = :person and both_act = true and ended_at is null and (due_at, id) > (:at, :id)
                order by ended_at, due_at, id limit :most)) t
            order by t.ended_at, t.due_at, t.id""";

    private static final String COUNT = """
            select count(*) from (
              select person_id from disagreement_turn where person_id = :person and ended_at is null
              union all
              select with_id from disagreement_turn where with_id = :person and both_act = true and ended_at is null
              limit :most) counted""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    Directory directory;

    /**
     * One page.
     *
     * @param after where the page before ended; null for the first one
     */
    public TurnPage of(PersonId person, TurnPage.@Nullable After after) {
        var found = Rows.of(entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("person", person.value())
                .setParameter("at", after == null ? Instant.EPOCH : after.dueAt())
                .setParameter("id", after == null ? 0L : after.id())
                .setParameter("most", PAGE + 1)
                .setMaxResults(PAGE + 1));
        var page = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var others = directory.persons(page.stream()
                .filter(row -> row.get(3) != null)
                .map(row -> new PersonId(Rows.number(row, 3)))
                .collect(Collectors.toSet()));
        return new TurnPage(
                page.stream().map(row -> line(row, others)).toList(),
                waiting(person),
                found.size() > PAGE
                        ? new TurnPage.After(Rows.instant(page.getLast(), 4), Rows.number(page.getLast(), 0))
                        : null);
    }

    private int waiting(PersonId person) {
        return ((Number) entities.createNativeQuery(COUNT)
                        .setParameter("person", person.value())
                        .setParameter("most", TurnPage.COUNTED_TO + 1)
                        .getSingleResult())
                .intValue();
    }

    private static TurnLine line(Tuple row, Map<PersonId, PersonView> others) {
        return new TurnLine(
                Rows.number(row, 0),
                Rows.text(row, 1),
                Rows.text(row, 2),
                row.get(3) == null ? null : words(others.get(new PersonId(Rows.number(row, 3)))),
                Rows.instant(row, 4));
    }

    private static String words(@Nullable PersonView other) {
        return Objects.requireNonNull(other).name() + ", " + other.agencyName();
    }
}
