package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.reporting.KeptView;
import org.reconvene.reporting.Scheduled;
import org.reconvene.reports.KeptReport;
import org.reconvene.reports.Period;
import org.reconvene.reports.Report;

/** The reports that are kept as they were made; none is ever changed. */
@ApplicationScoped
public class KeptReports {

    private static final String VIEW = """
            select k.id, k.first_day, k.last_day, k.edition, k.made_at, p.name, k.reason
            from kept_report k left join person p on p.id = k.made_by
            where k.partnership_id = :partnership and k.kind = :kind""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Those of a kind, the latest days first, and of the same days the latest edition first. */
    public List<KeptView> all(PartnershipId partnership, Scheduled which) {
        return views(
                query(VIEW + " order by k.last_day desc, k.first_day desc, k.edition desc", partnership, which), which);
    }

    /** The editions of these days, the first first. */
    public List<KeptView> of(PartnershipId partnership, Scheduled which, Period days) {
        return views(
                query(VIEW + " and k.first_day = :first and k.last_day = :last order by k.edition", partnership, which)
                        .setParameter("first", days.from())
                        .setParameter("last", days.to()),
                which);
    }

    /** The one with that number of its own, if it is one of that kind in the partnership. */
    public Optional<KeptView> one(PartnershipId partnership, Scheduled which, long id) {
        return views(query(VIEW + " and k.id = :id", partnership, which).setParameter("id", id), which).stream()
                .findFirst();
    }

    /** The report itself, beside the edition that it corrects. */
    public KeptReport report(PartnershipId partnership, KeptView kept) {
        var previous = of(partnership, kept.which(), kept.period()).stream()
                .filter(each -> each.edition() == kept.edition() - 1)
                .findFirst();
        return new KeptReport(
                read(kept), kept.edition(), previous.map(this::read).orElse(null));
    }

    /**
     * Keeps a report, and answers it as it is listed.
     *
     * @param by null where the program made it by itself
     * @param reason null for the first edition of its days
     */
    public KeptView keep(
            PartnershipId partnership,
            Scheduled which,
            Report report,
            Instant at,
            @Nullable PersonId by,
            @Nullable String reason) {
        var days = report.cover().period();
        query("""
                insert into kept_report (partnership_id, kind, first_day, last_day, edition, made_at, made_by, reason, content)
                values (:partnership, :kind, :first, :last, :edition, :at, nullif(cast(:by as bigint), 0),
                  nullif(cast(:reason as varchar(2000)), ''), :content)""", partnership, which)
                .setParameter("first", days.from())
                .setParameter("last", days.to())
                .setParameter("edition", of(partnership, which, days).size() + 1)
                .setParameter("at", at)
                .setParameter("by", by == null ? 0 : by.value())
                .setParameter("reason", reason == null ? "" : reason)
                .setParameter("content", ReportText.write(report))
                .executeUpdate();
        return of(partnership, which, days).getLast();
    }

    private Report read(KeptView kept) {
        var content = entities.createNativeQuery("select content from kept_report where id = :id", byte[].class)
                .setParameter("id", kept.id())
                .getSingleResult();
        return ReportText.read((byte[]) content, kept.which().type());
    }

    private Query query(String sql, PartnershipId partnership, Scheduled which) {
        var query = sql.startsWith("insert")
                ? entities.createNativeQuery(sql)
                : entities.createNativeQuery(sql, Tuple.class);
        return query.setParameter("partnership", partnership.value()).setParameter("kind", which.name());
    }

    private static List<KeptView> views(Query query, Scheduled which) {
        return Rows.of(query).stream()
                .map(row -> new KeptView(
                        Rows.number(row, 0),
                        which,
                        new Period(Rows.date(row, 1), Rows.date(row, 2)),
                        Math.toIntExact(Rows.number(row, 3)),
                        Rows.instant(row, 4),
                        Rows.textOrNull(row, 5),
                        Rows.textOrNull(row, 6)))
                .toList();
    }
}
