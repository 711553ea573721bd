package org.reconvene.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.reconvene.access.Part;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;

/**
 * What a person is to a case. Every component adds its own parts to the view {@code part_in_case}, so that this question is
 * asked in one statement, and lists and row security can ask it too.
 */
@ApplicationScoped
public class Parts {

    private static final String QUESTION = "select part from part_in_case where case_key = ? and person_id = ?";

    /** The question for each set of parts that an act is decided by: written out, so that the database looks nowhere else. */
    private final Map<Set<Part>, String> questions = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * The parts that the person has in the case.
     *
     * @param caseKey the case by its reference
     */
    public Set<Part> of(PersonId person, String caseKey) {
        return of(person, caseKey, QUESTION);
    }

    /** Those of the parts that the person has in the case. */
    public Set<Part> of(PersonId person, String caseKey, Set<Part> concerned) {
        return of(person, caseKey, questions.computeIfAbsent(concerned, Parts::question));
    }

    private static String question(Set<Part> concerned) {
        return QUESTION
                + concerned.stream()
                        .map(Part::name)
                        .sorted()
                        .collect(Collectors.joining("', '", " and part in ('", "')"));
    }

    private Set<Part> of(PersonId person, String caseKey, String question) {
        var parts = EnumSet.noneOf(Part.class);
        Rows.of(entities.createNativeQuery(question, Tuple.class)
                        .setParameter(1, caseKey)
                        .setParameter(2, person.value()))
                .forEach(row -> parts.add(Part.valueOf(Rows.text(row, 0))));
        return parts;
    }
}
