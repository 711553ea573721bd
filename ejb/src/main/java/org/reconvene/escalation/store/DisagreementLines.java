package org.reconvene.escalation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.reconvene.architecture.Rows;
import org.reconvene.escalation.DisagreementLine;
import org.reconvene.escalation.DisagreementStatus;
import org.reconvene.people.PersonId;

/** The disagreements in which a person has a part, as a list shows them. */
@ApplicationScoped
public class DisagreementLines {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /**
     * Open ones first, what is due first in front; then the ended ones, the latest first.
     *
     * @param since what ended then or before is no longer shown
     */
    public List<DisagreementLine> of(PersonId person, Instant since) {
        return Rows.of(entities.createNativeQuery("""
                                select d.reference, c.given_name, c.reference, d.decision, a.name, b.name, d.status, d.raised_at,
                                  (select min(t.due_at) from disagreement_turn t
                                    where t.disagreement_id = d.id and t.ended_at is null) as due
                                from disagreement d join child c on c.id = d.child_id
                                  join agency a on a.id = d.raising_agency_id join agency b on b.id = d.answering_agency_id
                                where d.reference in (select p.case_key from part_in_disagreement p where p.person_id = :person)
                                  and (d.ended_at is null or d.ended_at > :since)
                                order by case d.status when 'OPEN' then 0 else 1 end, due nulls last, d.raised_at desc""", Tuple.class)
                        .setParameter("person", person.value())
                        .setParameter("since", since)
                        .setMaxResults(MOST))
                .stream()
                .map(row -> new DisagreementLine(
                        Rows.text(row, 0),
                        Objects.requireNonNullElse(Rows.textOrNull(row, 1), "Child " + Rows.text(row, 2)),
                        Rows.text(row, 3),
                        Rows.text(row, 4),
                        Rows.text(row, 5),
                        DisagreementStatus.valueOf(Rows.text(row, 6)),
                        Rows.instant(row, 7),
                        Rows.instantOrNull(row, 8)))
                .toList();
    }
}
