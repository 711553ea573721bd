package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.learning.FollowUpLine;
import org.reconvene.people.PersonId;
import org.reconvene.time.London;

/** What waits for somebody after a finding or a disagreement, what is due first. */
@ApplicationScoped
public class FollowUps {

    private static final int MOST_OF_A_KIND = 100;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    public List<FollowUpLine> of(PersonId person, Instant now) {
        return Stream.of(
                        ask(FollowUpLine.Kind.REPORT_INVESTIGATION, """
                                select i.id, i.dissent, i.dueAt from Investigation i
                                where i.investigator = :person and i.status = ASKED order by i.dueAt, i.id""", person, now),
                        ask(FollowUpLine.Kind.REVIEW_INVESTIGATION, """
                                select i.id, i.dissent from Investigation i
                                where i.head = :person and i.status = REPORTED order by i.reportedAt, i.id""", person, now),
                        ask(FollowUpLine.Kind.ACTION, """
                                select a.id, i.dissent, a.task.dueOn, a.task.text from StrategyAction a join a.investigation i
                                where a.task.owner = :person and a.task.status = OPEN order by a.task.dueOn, a.id""", person, now),
                        ask(FollowUpLine.Kind.RECOMMENDATION, """
                                select r.id, r.dissent, r.task.dueOn, r.task.text from Recommendation r
                                where r.task.owner = :person and r.task.status = OPEN order by r.task.dueOn, r.id""", person, now),
                        ask(FollowUpLine.Kind.LEARNING, """
                                select h.id, l.reference, h.task.dueOn, h.task.text from Handover h join h.learning l
                                where h.task.owner = :person and h.task.status = OPEN order by h.task.dueOn, h.id""", person, now))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(FollowUpLine::dueOn, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private List<FollowUpLine> ask(FollowUpLine.Kind kind, String query, PersonId person, Instant now) {
        return entities
                .createQuery(query, Tuple.class)
                .setParameter("person", person.value())
                .setMaxResults(MOST_OF_A_KIND)
                .getResultList()
                .stream()
                .map(row -> line(kind, row.toArray(), now))
                .toList();
    }

    private static FollowUpLine line(FollowUpLine.Kind kind, @Nullable Object[] row, Instant now) {
        var due = row.length > 2 ? row[2] : null;
        var today = London.dateOf(now);
        return new FollowUpLine(
                kind,
                (Long) Objects.requireNonNull(row[0]),
                (String) Objects.requireNonNull(row[1]),
                row.length > 3 ? (String) row[3] : null,
                due instanceof Instant at ? London.dateOf(at) : (LocalDate) due,
                due instanceof Instant at ? now.isAfter(at) : due != null && today.isAfter((LocalDate) due));
    }
}
