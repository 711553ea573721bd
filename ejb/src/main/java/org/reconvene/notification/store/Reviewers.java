package org.reconvene.notification.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PersonId;

/** Who decides the review of a challenged decision, by the parts that people have in the case. */
@ApplicationScoped
public class Reviewers {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public List<PersonId> of(String dissent) {
        return Rows.of(entities.createNativeQuery(
                                "select person_id from part_in_case where case_key = ? and part = 'SENIOR_REVIEWER'",
                                Tuple.class)
                        .setParameter(1, dissent))
                .stream()
                .map(row -> new PersonId(Rows.number(row, 0)))
                .toList();
    }
}
