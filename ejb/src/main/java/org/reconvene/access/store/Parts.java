package org.reconvene.access.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.Set;
import org.reconvene.access.Part;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;

/**
 * What a person is to a case. Every component adds its own parts to the view {@code part_in_case}, so that this question is
 * asked in one statement, and lists and row security can ask it too.
 */
@ApplicationScoped
public class Parts {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * The parts that the person has in the case.
     *
     * @param caseKey the case by its reference
     */
    public Set<Part> of(PersonId person, String caseKey) {
        var parts = EnumSet.noneOf(Part.class);
        Rows.of(entities.createNativeQuery(
                                "select part from part_in_case where case_key = ? and person_id = ?", Tuple.class)
                        .setParameter(1, caseKey)
                        .setParameter(2, person.value()))
                .forEach(row -> parts.add(Part.valueOf(Rows.text(row, 0))));
        return parts;
    }
}
