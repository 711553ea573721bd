package org.reconvene.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.reconvene.access.Part;
import org.reconvene.access.Relation;
import org.reconvene.access.Standing;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;

/**
 * What a person is to a case. Every component adds its own parts to the view {@code part_in_case}, so that this question is
 * asked in one statement, and lists and row security can ask it too.
 */
@ApplicationScoped
public class Parts {

    private static final String PARTS =
            "select part, cast(null as timestamp with time zone) from part_in_case where case_key = :key and person_id = :person";

    private static final String STANDING = """

            union all
            select 'ENDED', ended_at from ended_case where case_key = :key
            union all
            select case when exists (select 1 from restricted_case r where r.case_key = g.case_key)
                then 'RESTRICTED' else 'GLASS' end, max(g.until_at)
              from broken_glass g where g.case_key = :key and g.person_id = :person group by g.case_key""";

    /** The question for each set of parts that an act is decided by: written out, so that the database looks nowhere else. */
    private final Map<Set<Part>, String> questions = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * What the person is to the case.
     *
     * @param caseKey the case by its reference
     */
    public Relation of(PersonId person, String caseKey) {
        return of(person, caseKey, PARTS);
    }

    /** What the person is to the case, as far as those parts go. */
    public Relation of(PersonId person, String caseKey, Set<Part> concerned) {
        return of(person, caseKey, questions.computeIfAbsent(concerned, Parts::question));
    }

    private static String question(Set<Part> concerned) {
        return PARTS
                + concerned.stream()
                        .map(Part::name)
                        .sorted()
                        .collect(Collectors.joining("', '", " and part in ('", "')"));
    }

    private Relation of(PersonId person, String caseKey, String question) {
        var parts = EnumSet.noneOf(Part.class);
        Instant endedAt = null;
        Instant glassUntil = null;
        boolean restricted = false;
        for (var row : Rows.of(entities.createNativeQuery(question + STANDING, Tuple.class)
                .setParameter("key", caseKey)
                .setParameter("person", person.value()))) {
            switch (Rows.text(row, 0)) {
                case "ENDED" -> endedAt = Rows.instant(row, 1);
                case "GLASS" -> glassUntil = Rows.instant(row, 1);
                case "RESTRICTED" -> restricted = true;
                default -> parts.add(Part.valueOf(Rows.text(row, 0)));
            }
        }
        return new Relation(parts, new Standing(endedAt, glassUntil, restricted));
    }
}
