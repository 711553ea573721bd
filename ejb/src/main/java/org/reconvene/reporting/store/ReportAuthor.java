package org.reconvene.reporting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.reconvene.people.PartnershipView;
import org.reconvene.people.boundary.Stationery;
import org.reconvene.reporting.model.DissentFact;
import org.reconvene.reporting.model.KindWords;
import org.reconvene.reporting.model.OperationsFigures;
import org.reconvene.reporting.model.QualityFigures;
import org.reconvene.reporting.model.TalkingPoints;
import org.reconvene.reports.Cover;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.Period;
import org.reconvene.reports.QualityAssuranceReport;
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
    BusinessClock clock;

    @Inject
    WorkingCalendars calendars;

    public QualityAssuranceReport quality(PartnershipView partnership, Period period) {
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
        var recommendations = facts.recommendations(partnership.id(), from, until, clock.today());
        return new QualityAssuranceReport(
                cover(partnership, period, "QA"),
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

    public OperationsReport operations(PartnershipView partnership, Period period) {
        var from = begin(period.from());
        var until = begin(period.to().plusDays(1));
        var today = clock.today();
        var calendar = calendars.of(partnership);
        List<DissentFact> dissents = facts.dissents(partnership.id(), from, until);
        var late = OperationsFigures.late(facts.waiting(partnership.id(), begin(today), today), today, calendar);
        return new OperationsReport(
                cover(partnership, period, "OPS"),
                OperationsFigures.volumes(period, dissents, late),
                OperationsFigures.requests(facts.requests(partnership.id(), from, until), from, until),
                OperationsFigures.months(period, dissents),
                OperationsFigures.ages(dissents, today, calendar),
                OperationsFigures.timeToFinding(period, dissents, calendar),
                late,
                OperationsFigures.reconvened(facts.conferences(partnership.id(), from, until), calendar),
                OperationsFigures.meetings(facts.meetings(partnership.id(), begin(today))),
                facts.recommendations(partnership.id(), from, until, today));
    }

    private Cover cover(PartnershipView partnership, Period period, String kind) {
        var day = DateTimeFormatter.BASIC_ISO_DATE;
        return stationery.cover(
                partnership,
                period,
                clock.now(),
                String.join("-", partnership.prefix(), kind, day.format(period.from()), day.format(period.to())));
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
