package org.reconvene.retention.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.retention.KeepPeriod;
import org.reconvene.retention.Period;
import org.reconvene.retention.RetainedKind;

/** How long each partnership keeps what ended. */
@ApplicationScoped
public class Schedule {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** The period of each kind, in their order. */
    public Map<RetainedKind, Period> of(PartnershipId partnership) {
        var kept = new EnumMap<RetainedKind, Period>(RetainedKind.class);
        Rows.of(entities.createNativeQuery("""
                                select r.kind, r.years, p.name, r.kept_at from retention_period r
                                join person p on p.id = r.kept_by where r.partnership_id = :partnership""", Tuple.class).setParameter("partnership", partnership.value()))
                .forEach(row -> {
                    var kind = RetainedKind.valueOf(Rows.text(row, 0));
                    kept.put(
                            kind, new Period(kind, (int) Rows.number(row, 1), Rows.text(row, 2), Rows.instant(row, 3)));
                });
        for (var kind : RetainedKind.values()) {
            kept.putIfAbsent(kind, Period.own(kind));
        }
        return kept;
    }

    /** The period of that kind. */
    public Period of(PartnershipId partnership, RetainedKind kind) {
        return Objects.requireNonNull(of(partnership).get(kind), "each kind has one");
    }

    public void keep(PartnershipId partnership, KeepPeriod command, PersonId by, Instant at) {
        entities.createNativeQuery("""
                        insert into retention_period (partnership_id, kind, years, kept_by, kept_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .setParameter(1, partnership.value())
                .setParameter(2, command.kind().name())
                .setParameter(3, command.years())
                .setParameter(4, by.value())
                .setParameter(5, at)
                .executeUpdate();
        entities.createNativeQuery("""
                        update retention_period set years = ?, kept_by = ?, kept_at = ?
                        where partnership_id = ? and kind = ?""")
                .setParameter(1, command.years())
                .setParameter(2, by.value())
                .setParameter(3, at)
                .setParameter(4, partnership.value())
                .setParameter(5, command.kind().name())
                .executeUpdate();
    }
}
