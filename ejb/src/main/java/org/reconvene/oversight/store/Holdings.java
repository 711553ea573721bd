package org.reconvene.oversight.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;

/** In how many cases the people of a partnership have a part, and when they were last here. */
@ApplicationScoped
public class Holdings {

    private static final String CASES = """
            select p.person_id, count(distinct p.case_key) from part_in_case p
              join person x on x.id = p.person_id and x.partnership_id = :partnership
              left join ended_case e on e.case_key = p.case_key
              where e.ended_at is null or e.ended_at > :since group by p.person_id""";

    private static final String LAST = """
            select p.id, (select max(e.at) from record_entry e where e.person_id = p.id)
              from person p where p.partnership_id = :partnership""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * How many cases are open to each; who has none is not among them.
     *
     * @param since what ended then or before is open to nobody
     */
    public Map<PersonId, Long> cases(PartnershipId partnership, Instant since) {
        var cases = new HashMap<PersonId, Long>();
        Rows.of(entities.createNativeQuery(CASES, Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("since", since))
                .forEach(row -> cases.put(new PersonId(Rows.number(row, 0)), Rows.number(row, 1)));
        return cases;
    }

    /** When each last did or read anything; who never did is not among them. */
    public Map<PersonId, Instant> lastActed(PartnershipId partnership) {
        var last = new HashMap<PersonId, Instant>();
        Rows.of(entities.createNativeQuery(LAST, Tuple.class).setParameter("partnership", partnership.value()))
                .forEach(row -> {
                    var at = Rows.instantOrNull(row, 1);
                    if (at != null) {
                        last.put(new PersonId(Rows.number(row, 0)), at);
                    }
                });
        return last;
    }
}
