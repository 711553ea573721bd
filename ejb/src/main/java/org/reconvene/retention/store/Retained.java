package org.reconvene.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.retention.DueCase;
import org.reconvene.retention.Period;
import org.reconvene.retention.RetainedKind;
import org.reconvene.time.London;

/** The cases of a partnership, and which of them are due to go. Those of restricted children are as if not there. */
@ApplicationScoped
public class Retained {

    private static final String ENDED = """
            select c.case_key, c.kind, e.ended_at from retained_case c join ended_case e on e.case_key = c.case_key
              where c.partnership_id = :partnership and e.ended_at is not null
                and not exists (select 1 from legal_hold h where h.case_key = c.case_key and h.lifted_at is null)
                and not exists (select 1 from restricted_case r where r.case_key = c.case_key)
            """;

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    Schedule schedule;

    /** Those whose period has run out by that day and on which no hold is, the longest due first. */
    public List<DueCase> due(PartnershipId partnership, LocalDate today) {
        var periods = schedule.of(partnership);
        return Rows.of(entities.createNativeQuery(ENDED, Tuple.class).setParameter("partnership", partnership.value()))
                .stream()
                .map(row -> dueCase(row, periods))
                .filter(each -> !each.dueSince().isAfter(today))
                .sorted(Comparator.comparing(DueCase::dueSince).thenComparing(DueCase::reference))
                .toList();
    }

    /** That one, if it is due. */
    public Optional<DueCase> due(PartnershipId partnership, String reference, LocalDate today) {
        var periods = schedule.of(partnership);
        return Rows.first(entities.createNativeQuery(ENDED + " and c.case_key = :key", Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("key", reference))
                .map(row -> dueCase(row, periods))
                .filter(each -> !each.dueSince().isAfter(today));
    }

    /** Whether there is such a case for that partnership. */
    public boolean knows(PartnershipId partnership, String reference) {
        return Rows.first(entities.createNativeQuery("""
                                select kind from retained_case c where case_key = :key and partnership_id = :partnership
                                and not exists (select 1 from restricted_case r where r.case_key = c.case_key)""", Tuple.class)
                        .setParameter("key", reference)
                        .setParameter("partnership", partnership.value()))
                .isPresent();
    }

    /** Lets nobody else hold or dispose of that case until the transaction ends. */
    public void lock(String reference) {
        for (var table : List.of("disagreement", "dissent")) {
            entities.createNativeQuery("select id from " + table + " where reference = :key for update", Tuple.class)
                    .setParameter("key", reference)
                    .getResultList();
        }
    }

    private static DueCase dueCase(Tuple row, Map<RetainedKind, Period> periods) {
        var kind = RetainedKind.valueOf(Rows.text(row, 1));
        var endedAt = Rows.instant(row, 2);
        var period = Objects.requireNonNull(periods.get(kind), "each kind has one");
        return new DueCase(Rows.text(row, 0), kind, London.dateOf(endedAt), period.dueSince(endedAt), period);
    }
}
