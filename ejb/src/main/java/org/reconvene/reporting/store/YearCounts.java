package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.architecture.Rows;
import org.reconvene.people.PartnershipId;
import org.reconvene.reporting.EditionView;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.model.Tally;
import org.reconvene.reports.AnnualReport.Impact;

/** The counts of a year, of an edition or as things stand now; the database counts, whatever their number. */
@ApplicationScoped
public class YearCounts {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** An edition, or what is recorded now. */
    public record Source(
            PartnershipId partnership,
            ReportingYear year,
            @Nullable Long edition) {}

    /** What is recorded now. */
    public Source now(PartnershipId partnership, ReportingYear year) {
        return new Source(partnership, year, null);
    }

    /** That edition. */
    public Source frozen(PartnershipId partnership, EditionView edition) {
        return new Source(partnership, edition.year(), edition.id());
    }

    public List<Tally> dissents(Source source, String columns) {
        return tallies(source, Counted.DISSENT, columns);
    }

    public List<Tally> conferences(Source source) {
        return tallies(source, Counted.CONFERENCE, "kind");
    }

    public List<Tally> disagreements(Source source, String columns) {
        return tallies(source, Counted.DISAGREEMENT, columns);
    }

    public List<Tally> requests(Source source) {
        return tallies(source, Counted.REQUEST, "ending");
    }

    /**
     * What came of what was learned.
     *
     * @param today on which an open recommendation is past its date; an edition has its own day
     */
    public Impact impact(Source source, LocalDate today) {
        var row = Rows.first(
                        source.edition() == null
                                ? entities.createNativeQuery(
                                                "select " + Editions.IMPACT
                                                        + " from partnership p where p.id = :partnership",
                                                Tuple.class)
                                        .setParameter(
                                                "partnership",
                                                source.partnership().value())
                                        .setParameter(
                                                "from",
                                                Editions.begin(source.year().from()))
                                        .setParameter(
                                                "until",
                                                Editions.begin(source.year().quarter(4)))
                                        .setParameter("today", today)
                                : entities.createNativeQuery("""
                                        select recommendations, recommendations_done, recommendations_overdue, policy_changes,
                                          policy_changes_answered, reconvened
                                        from figure_edition where id = :edition""", Tuple.class)
                                        .setParameter("edition", source.edition()))
                .orElseThrow();
        return new Impact(
                number(row, 0), number(row, 1), number(row, 2), number(row, 3), number(row, 4), number(row, 5));
    }

    /**
     * How many there are of each combination.
     *
     * @param columns separated by commas; {@code quarter} is the quarter of the year, from 1
     */
    private List<Tally> tallies(Source source, Counted counted, String columns) {
        var quarter = "case when " + counted.at() + " < :second then 1 when " + counted.at() + " < :third then 2 when "
                + counted.at() + " < :fourth then 3 else 4 end as quarter";
        var from = source.edition() == null ? counted.live() : counted.frozen();
        var query = entities.createNativeQuery(
                        "select " + columns + ", " + (source.edition() == null ? "count(*)" : "sum(many)")
                                + " from (select " + (source.edition() == null ? "" : "many, ") + counted.columns()
                                + ", "
                                + quarter + " from "
                                + from + " where partnership_id = :partnership and " + counted.at() + " >= :from and "
                                + counted.at() + " < :until"
                                + (source.edition() == null ? "" : " and edition_id = :edition")
                                + ") each_one group by " + columns,
                        Tuple.class)
                .setParameter("partnership", source.partnership().value())
                .setParameter("from", Editions.begin(source.year().from()))
                .setParameter("second", Editions.begin(source.year().quarter(1)))
                .setParameter("third", Editions.begin(source.year().quarter(2)))
                .setParameter("fourth", Editions.begin(source.year().quarter(3)))
                .setParameter("until", Editions.begin(source.year().quarter(4)));
        if (source.edition() != null) {
            query.setParameter("edition", source.edition());
        }
        return Rows.of(query).stream().map(YearCounts::tally).toList();
    }

    private static Tally tally(Tuple row) {
        var last = row.getElements().size() - 1;
        return new Tally(
                row.get(0) == null ? "" : row.get(0).toString(),
                last < 2 || row.get(1) == null ? "" : row.get(1).toString(),
                last < 3 || row.get(2) == null ? "" : row.get(2).toString(),
                number(row, last));
    }

    private static int number(Tuple row, int column) {
        return Math.toIntExact(Rows.number(row, column));
    }
}
