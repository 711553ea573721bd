package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.reporting.EditionView;
import org.reconvene.reporting.ReportingYear;
import org.reconvene.reporting.model.AnnualFigures;
import org.reconvene.reporting.model.KindWords;
import org.reconvene.reports.AnnualReport;
import org.reconvene.reports.AnnualReport.Breakdown;
import org.reconvene.reports.AnnualReport.Count;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;

/** Makes the annex of a year from an edition of its figures, or from what is recorded now (SUS-19). */
@ApplicationScoped
public class AnnualAuthor {

    private static final int EARLIER = 4;

    @Inject
    Stationery stationery;

    @Inject
    YearCounts counts;

    @Inject
    NationalFigures national;

    @Inject
    BusinessClock clock;

    /**
     * The annex.
     *
     * @param all the editions of all years, those of a year together and the first first
     * @param number of the edition; null for the latest, and where there is none for what is recorded now
     * @return empty where there is no edition of this number
     */
    public Optional<AnnualReport> annual(
            PartnershipView partnership, ReportingYear year, List<EditionView> all, @Nullable Integer number) {
        var own = of(year, all);
        if (own.isEmpty() && number == null) {
            return Optional.of(report(partnership, counts.now(partnership.id(), year), null, all));
        }
        return own.stream()
                .filter(edition -> edition.number() == (number == null ? own.size() : number))
                .findFirst()
                .map(edition -> report(partnership, counts.frozen(partnership.id(), edition), edition, all));
    }

    private AnnualReport report(
            PartnershipView partnership,
            YearCounts.Source source,
            @Nullable EditionView edition,
            List<EditionView> all) {
        var at = edition == null ? clock.now() : edition.frozenAt();
        var year = source.year();
        return new AnnualReport(
                stationery.cover(
                        partnership,
                        year.days(),
                        at,
                        partnership.prefix() + "-ANNUAL-" + year.words()
                                + (edition == null ? "" : "-E" + edition.number())),
                year(partnership, source, edition == null ? 0 : edition.number()),
                earlier(partnership, year, at, all),
                counts.impact(source, London.dateOf(at)),
                national.of(partnership),
                edition == null || edition.number() == 1
                        ? null
                        : frozen(partnership, of(year, all).get(edition.number() - 2)));
    }

    /** As they had been frozen last when this was: a report printed again in a year has the same years beside it. */
    private List<AnnualReport.Year> earlier(
            PartnershipView partnership, ReportingYear year, Instant at, List<EditionView> all) {
        return Stream.iterate(year.before(), ReportingYear::before)
                .limit(EARLIER)
                .flatMap(each -> of(each, all).stream()
                        .filter(edition -> !edition.frozenAt().isAfter(at))
                        .reduce((one, next) -> next)
                        .stream())
                .map(edition -> frozen(partnership, edition))
                .toList();
    }

    private AnnualReport.Year frozen(PartnershipView partnership, EditionView edition) {
        return year(partnership, counts.frozen(partnership.id(), edition), edition.number());
    }

    private static List<EditionView> of(ReportingYear year, List<EditionView> all) {
        return all.stream().filter(edition -> edition.year().equals(year)).toList();
    }

    private AnnualReport.Year year(PartnershipView partnership, YearCounts.Source source, int edition) {
        var kinds = KindWords.of(partnership.nation());
        var byGround = counts.dissents(source, "agency_kind, ground");
        var conferences = counts.conferences(source);
        var settlement = counts.disagreements(source, "raising_kind, ending, steps");
        var requests = counts.requests(source);
        var all = new ArrayList<Count>(AnnualFigures.byGround(byGround));
        all.addAll(AnnualFigures.byFinding(counts.dissents(source, "agency_kind, finding")));
        all.addAll(AnnualFigures.byKind(Breakdown.DISSENTS_BY_KIND, kinds, counts.dissents(source, "conference_kind")));
        all.addAll(AnnualFigures.byQuarter(Breakdown.DISSENTS_BY_QUARTER, counts.dissents(source, "quarter")));
        all.addAll(AnnualFigures.byKind(Breakdown.CONFERENCES_BY_KIND, kinds, conferences));
        all.addAll(AnnualFigures.bySettlement(settlement));
        all.addAll(
                AnnualFigures.byQuarter(Breakdown.DISAGREEMENTS_BY_QUARTER, counts.disagreements(source, "quarter")));
        all.addAll(AnnualFigures.byEnding(requests));
        return new AnnualReport.Year(
                source.year().words(),
                edition,
                AnnualFigures.sum(conferences),
                AnnualFigures.sum(byGround),
                AnnualFigures.sum(settlement),
                AnnualFigures.sum(requests),
                all);
    }
}
