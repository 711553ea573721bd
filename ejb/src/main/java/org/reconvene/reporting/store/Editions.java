package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.people.PersonId;
import org.reconvene.reporting.EditionView;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reports.Period;
import org.reconvene.time.London;

/** The editions of the figures of each year. What is frozen is counted in the database, and never changed after. */
@ApplicationScoped
public class Editions {

    /** What became of what was learned, as a list of counts. */
    static final String IMPACT = """
            (select count(*) from report_recommendation r where r.partnership_id = :partnership
              and r.made_at >= :from and r.made_at < :until),
            (select count(*) from report_recommendation r where r.partnership_id = :partnership
              and r.made_at >= :from and r.made_at < :until and r.status = 'DONE'),
            (select count(*) from report_recommendation r where r.partnership_id = :partnership
              and r.made_at >= :from and r.made_at < :until and r.status = 'OPEN' and r.due_on < :today),
            (select count(*) from report_policy_change c where c.partnership_id = :partnership
              and c.proposed_at >= :from and c.proposed_at < :until),
            (select count(*) from report_policy_change c where c.partnership_id = :partnership
              and c.proposed_at >= :from and c.proposed_at < :until and c.answer is not null),
            (select count(*) from report_conference c where c.partnership_id = :partnership
              and c.required_at >= :from and c.required_at < :until)""";

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** The editions of all years, those of a year together and the first first. */
    public List<EditionView> all(PartnershipId partnership) {
        return Rows.of(query("""
                        select e.id, e.first_year, e.edition, e.frozen_at, p.name, e.reason
                        from figure_edition e left join person p on p.id = e.frozen_by
                        where e.partnership_id = :partnership order by e.first_year, e.edition""", partnership)).stream().map(Editions::view).toList();
    }

    /** The editions of a year, the first first. */
    public List<EditionView> of(PartnershipId partnership, ReportingYear year) {
        return all(partnership).stream()
                .filter(edition -> edition.year().equals(year))
                .toList();
    }

    /**
     * Counts what is recorded of the year now, month by month, and answers the number of the edition.
     *
     * @param by null where the program does it by itself
     * @param reason null for the first edition
     */
    public int freeze(
            PartnershipId partnership, ReportingYear year, Instant at, @Nullable PersonId by, @Nullable String reason) {
        lock(partnership);
        var number = of(partnership, year).size() + 1;
        execute(
                """
                insert into figure_edition (partnership_id, first_year, edition, frozen_at, frozen_by, reason, recommendations,
                  recommendations_done, recommendations_overdue, policy_changes, policy_changes_answered, reconvened)
                select :partnership, :year, :edition, :at, nullif(cast(:by as bigint), 0),
                  nullif(cast(:reason as varchar(2000)), ''),
                """ + IMPACT + " from partnership p where p.id = :partnership",
                partnership,
                year,
                query -> query.setParameter("year", year.firstYear())
                        .setParameter("edition", number)
                        .setParameter("at", at)
                        .setParameter("by", by == null ? 0 : by.value())
                        .setParameter("reason", reason == null ? "" : reason)
                        .setParameter("today", London.dateOf(at)));
        var edition = of(partnership, year).getLast().id();
        for (var counted : Counted.values()) {
            execute(counted.freeze(), partnership, year, query -> {
                query.setParameter("edition", edition);
                for (var month = 0; month < ReportingYear.MONTHS; month++) {
                    query.setParameter("month" + month, begin(year.month(month)));
                }
            });
        }
        return number;
    }

    /** Whoever else freezes figures of this partnership waits until this transaction ends. */
    public void lock(PartnershipId partnership) {
        query("select id from partnership where id = :partnership for update", partnership)
                .getResultList();
    }

    /** Whether anything at all is recorded of these days. */
    public boolean hasAnything(PartnershipId partnership, Period days) {
        for (var counted : Counted.values()) {
            if (!query(
                            "select 1 from " + counted.live() + " where partnership_id = :partnership and "
                                    + counted.at() + " >= :from and " + counted.at() + " < :until",
                            partnership)
                    .setParameter("from", begin(days.from()))
                    .setParameter("until", begin(days.to().plusDays(1)))
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static Instant begin(LocalDate day) {
        return London.at(day, LocalTime.MIDNIGHT);
    }

    private void execute(String sql, PartnershipId partnership, ReportingYear year, Consumer<Query> more) {
        var query = entities.createNativeQuery(sql)
                .setParameter("partnership", partnership.value())
                .setParameter("from", begin(year.from()))
                .setParameter("until", begin(year.quarter(4)));
        more.accept(query);
        query.executeUpdate();
    }

    private Query query(String sql, PartnershipId partnership) {
        return entities.createNativeQuery(sql, Tuple.class).setParameter("partnership", partnership.value());
    }

    private static EditionView view(Tuple row) {
        return new EditionView(
                Rows.number(row, 0),
                new ReportingYear(Math.toIntExact(Rows.number(row, 1))),
                Math.toIntExact(Rows.number(row, 2)),
                Rows.instant(row, 3),
                Rows.textOrNull(row, 4),
                Rows.textOrNull(row, 5));
    }
}
