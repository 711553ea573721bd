package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.reporting.FigureCasesView;
import org.reconvene.reporting.Narrowing;
import org.reconvene.reporting.model.KindWords;
import org.reconvene.reporting.model.OperationsCases;
import org.reconvene.reporting.model.OperationsFacts;
import org.reconvene.reporting.model.OperationsFigures;
import org.reconvene.reporting.model.QualityFigures;
import org.reconvene.reporting.model.RecommendationFact;
import org.reconvene.reporting.model.ReportDay;
import org.reconvene.reporting.model.TalkingPoints;
import org.reconvene.reports.Cover;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.Period;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.Recommendation;
import org.reconvene.reports.document.Document;
import org.reconvene.time.London;
import org.reconvene.time.boundary.BusinessClock;
import org.reconvene.time.boundary.WorkingCalendars;

/** Makes each report from the facts of its period. */
@ApplicationScoped
public class ReportAuthor {

    @Inject
    Stationery stationery;

    @Inject
    Facts facts;

    @Inject
    WorkFacts work;

    @Inject
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    /** What dissents teach. To what it is narrowed is picked from the whole when it is laid out. */
    public QualityAssuranceReport quality(PartnershipView partnership, Period period, Narrowing to) {
        var from = begin(period.from());
        var until = begin(period.to().plusDays(1));
        var calendar = calendars.of(partnership);
        var dissents = facts.dissents(partnership.id(), from, until).stream()
                .filter(fact -> isWithin(fact.recordedAt(), from, until))
                .toList();
        var conferences = facts.conferences(partnership.id(), from, until).stream()
                .filter(fact -> isWithin(fact.heldAt(), from, until))
                .toList();
        var findings = QualityFigures.findings(dissents);
        var contributions = QualityFigures.contributions(facts.contributions(partnership.id(), from, until), calendar);
        var themes = QualityFigures.themes(facts.themes(partnership.id(), before(period), until), from);
        var recommendations = recommendations(facts.recommendations(partnership.id(), from, until, clock.today()));
        return new QualityAssuranceReport(
                cover(partnership, period, to, "QA"),
                true,
                TalkingPoints.of(findings, contributions, themes, recommendations),
                QualityFigures.months(period, conferences, dissents),
                QualityFigures.byGround(dissents),
                QualityFigures.byKind(KindWords.of(partnership.nation()), conferences, dissents),
                findings,
                contributions,
                themes,
                recommendations,
                facts.policyChanges(partnership.id(), from, until));
    }

    /** The work in hand. */
    public OperationsReport operations(PartnershipView partnership, Period period, Narrowing to) {
        return operations(partnership, period, to, work(partnership, period).within(to));
    }

    /** The cases behind a figure of it; empty where there is no such figure, or no case behind it. */
    public Optional<FigureCasesView> cases(PartnershipView partnership, Period period, Narrowing to, String figure) {
        var facts = work(partnership, period).within(to);
        return Document.of(operations(partnership, period, to, facts))
                .nameOf(figure)
                .map(name -> new FigureCasesView(
                        name,
                        to.words(partnership.nation()),
                        OperationsCases.of(facts, day(partnership, period)).behind(figure)));
    }

    private OperationsReport operations(
            PartnershipView partnership, Period period, Narrowing to, OperationsFacts facts) {
        var day = day(partnership, period);
        var cases = OperationsCases.of(facts, day);
        return new OperationsReport(
                cover(partnership, period, to, "OPS"),
                OperationsFigures.volumes(cases),
                OperationsFigures.requests(cases),
                OperationsFigures.months(period, cases),
                OperationsFigures.ages(cases),
                OperationsFigures.timeToFinding(facts.dissents(), day, cases),
                OperationsFigures.late(facts.waiting(), day),
                OperationsFigures.answers(facts.deadlines(), cases),
                OperationsFigures.load(facts, day, cases),
                OperationsFigures.reconvened(facts.reconvened(), day.calendar()),
                OperationsFigures.meetings(facts.meetings()),
                recommendations(facts.recommendations()));
    }

    private OperationsFacts work(PartnershipView partnership, Period period) {
        var from = begin(period.from());
        var until = begin(period.to().plusDays(1));
        var today = clock.today();
        var id = partnership.id();
        return new OperationsFacts(
                work.shown(facts.dissents(id, from, until)),
                work.requests(id, from, until),
                work.waiting(id),
                work.deadlines(id, from, clock.now().isBefore(until) ? clock.now() : until),
                work.reconvened(id, from, until),
                work.meetings(id, begin(today)),
                facts.recommendations(id, from, until, today));
    }

    private ReportDay day(PartnershipView partnership, Period period) {
        return new ReportDay(period, clock.today(), calendars.of(partnership));
    }

    private static List<Recommendation> recommendations(List<RecommendationFact> facts) {
        return facts.stream().map(RecommendationFact::recommendation).toList();
    }

    private Cover cover(PartnershipView partnership, Period period, Narrowing to, String kind) {
        var day = DateTimeFormatter.BASIC_ISO_DATE;
        return stationery
                .cover(
                        partnership,
                        period,
                        clock.now(),
                        String.join("-", partnership.prefix(), kind, day.format(period.from()), day.format(period.to()))
                                + to.suffix())
                .of(to.words(partnership.nation()));
    }

    /** When the period of the same length before this one begins. */
    private static Instant before(Period period) {
        var days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        return begin(period.from().minusDays(days));
    }

    private static boolean isWithin(Instant at, Instant from, Instant until) {
        return !at.isBefore(from) && at.isBefore(until);
    }

    private static Instant begin(LocalDate day) {
        return London.at(day, LocalTime.MIDNIGHT);
    }
}
