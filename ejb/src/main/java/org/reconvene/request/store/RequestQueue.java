package org.reconvene.request.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.people.boundary.Directory;
import org.reconvene.request.RequestLine;
import org.reconvene.request.RequestPage;

/**
 * The requests that wait for somebody who answers or decides, a page at a time: a walk along the index of the steps that wait, so that
 * it reads as little among a million requests as among ten.
 */
@ApplicationScoped
public class RequestQueue {

    private static final int PAGE = 25;

    private static final String LINES = """
            select id, reference, with_id, step, due_at, whole_due_at from disagreement_turn
              where person_id = :person and of_request = true and ended_at is null and (due_at, id) > (:at, :id)
              order by of_request, ended_at, due_at, id""";

    private static final String COUNT = """
            select count(*) from (select id from disagreement_turn
              where person_id = :person and of_request = true and ended_at is null limit :most) counted""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    Directory directory;

    /**
     * One page.
     *
     * @param after where the page before ended; null for the first one
     * @param waits what a step of that key asks for, in words
     */
    public RequestPage of(PersonId person, RequestPage.@Nullable After after, Function<String, String> waits) {
        var found = Rows.of(entities.createNativeQuery(LINES, Tuple.class)
                .setParameter("person", person.value())
                .setParameter("at", after == null ? Instant.EPOCH : after.dueAt())
                .setParameter("id", after == null ? 0L : after.id())
                .setMaxResults(PAGE + 1));
        var page = found.size() > PAGE ? found.subList(0, PAGE) : found;
        var last = found.size() > PAGE ? page.getLast() : null;
        return new RequestPage(
                lines(page, waits),
                waiting(person),
                last == null ? null : new RequestPage.After(Rows.instant(last, 4), Rows.number(last, 0)));
    }

    private List<RequestLine> lines(List<Tuple> page, Function<String, String> waits) {
        var others = directory.persons(page.stream()
                .map(row -> Rows.numberOrNull(row, 2))
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return page.stream()
                .map(row -> {
                    var other = Rows.numberOrNull(row, 2);
                    return new RequestLine(
                            Rows.number(row, 0),
                            Rows.text(row, 1),
                            other == null ? null : words(others.get(new PersonId(other))),
                            waits.apply(Rows.text(row, 3)),
                            Rows.instant(row, 4),
                            Rows.instantOrNull(row, 5));
                })
                .toList();
    }

    private static @Nullable String words(@Nullable PersonView other) {
        return other == null ? null : other.agencyName() + ", " + other.title();
    }

    private int waiting(PersonId person) {
        return ((Number) entities.createNativeQuery(COUNT)
                        .setParameter("person", person.value())
                        .setParameter("most", RequestPage.COUNTED_TO + 1)
                        .getSingleResult())
                .intValue();
    }
}
