package org.reconvene.reporting.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.OperationsReport.AgeBand;
import org.reconvene.reports.OperationsReport.LateStep;
import org.reconvene.reports.OperationsReport.Meeting;
import org.reconvene.reports.OperationsReport.Month;
import org.reconvene.reports.OperationsReport.Reconvened;
import org.reconvene.reports.OperationsReport.Requests;
import org.reconvene.reports.OperationsReport.TimeToFinding;
import org.reconvene.reports.OperationsReport.Volumes;
import org.reconvene.reports.Period;
import org.reconvene.request.RequestEnding;
import org.reconvene.time.London;
import org.reconvene.time.WorkingCalendar;

/** The figures for the Operations Group: the work in hand (SUR-19). */
public final class OperationsFigures {

    private OperationsFigures() {}

    /** What came and went in the period, and what waits now. */
    public static Volumes volumes(Period period, List<DissentFact> dissents, List<LateStep> late) {
        return new Volumes(
                (int) dissents.stream()
                        .filter(fact -> within(period, fact.recordedAt()))
                        .count(),
                (int) dissents.stream()
                        .filter(fact -> within(period, fact.reviewDecidedAt()))
                        .count(),
                (int) dissents.stream().filter(DissentFact::awaitsDecision).count(),
                (int) dissents.stream().filter(DissentFact::awaitsFinding).count(),
                late.size());
    }

    /** The requests for a conference of the period, each way in which they ended apart. */
    public static Requests requests(List<RequestFact> requests, Instant from, Instant until) {
        return new Requests(
                (int) requests.stream()
                        .filter(fact -> isWithin(fact.requestedAt(), from, until))
                        .count(),
                (int) requests.stream().filter(fact -> fact.ending() == null).count(),
                Stream.of(RequestEnding.values())
                        .map(ending -> new Requests.Ended(ending.words(), (int) requests.stream()
                                .filter(fact -> fact.ending() == ending && isWithin(fact.endedAt(), from, until))
                                .count()))
                        .toList());
    }

    private static boolean isWithin(@Nullable Instant at, Instant from, Instant until) {
        return at != null && !at.isBefore(from) && at.isBefore(until);
    }

    /** Dissents recorded and findings made in each month. */
    public static List<Month> months(Period period, List<DissentFact> dissents) {
        return Months.of(period).stream()
                .map(month -> new Month(
                        month,
                        (int) dissents.stream()
                                .filter(fact -> Months.of(fact.recordedAt()).equals(month))
                                .count(),
                        (int) dissents.stream()
                                .map(DissentFact::foundAt)
                                .filter(Objects::nonNull)
                                .filter(at -> Months.of(at).equals(month))
                                .count()))
                .toList();
    }

    /** The ages of what is still open, in working days since it was recorded. */
    public static List<AgeBand> ages(List<DissentFact> dissents, LocalDate today, WorkingCalendar calendar) {
        var ages = dissents.stream()
                .filter(fact -> fact.awaitsDecision() || fact.awaitsFinding())
                .mapToInt(fact -> calendar.workingDaysBetween(London.dateOf(fact.recordedAt()), today))
                .toArray();
        return List.of(
                band("Up to 10 working days", ages, 0, 10),
                band("11 to 20 working days", ages, 11, 20),
                band("21 to 40 working days", ages, 21, 40),
                band("More than 40 working days", ages, 41, Integer.MAX_VALUE));
    }

    /** From conference to finding, for the findings of the period; null where there is none. */
    public static @Nullable TimeToFinding timeToFinding(
            Period period, List<DissentFact> dissents, WorkingCalendar calendar) {
        var days = dissents.stream()
                .filter(fact -> within(period, fact.foundAt()))
                .mapToInt(fact -> calendar.workingDaysBetween(
                        London.dateOf(fact.heldAt()), London.dateOf(Objects.requireNonNull(fact.foundAt()))))
                .sorted()
                .toArray();
        if (days.length == 0) {
            return null;
        }
        return new TimeToFinding(
                days.length,
                days[(days.length - 1) / 2],
                days[(int) Math.ceil(days.length * 0.9) - 1],
                ReportLimits.FINDING,
                (int) Arrays.stream(days)
                        .filter(day -> day > ReportLimits.FINDING)
                        .count());
    }

    /** What is past its day, the longest first. */
    public static List<LateStep> late(List<LateFact> waiting, LocalDate today, WorkingCalendar calendar) {
        return waiting.stream()
                .filter(fact -> fact.due().isBefore(today))
                .map(fact -> new LateStep(
                        fact.reference(),
                        fact.step(),
                        fact.due(),
                        calendar.workingDaysBetween(fact.due(), today),
                        fact.waitsFor()))
                .sorted(Comparator.comparing(LateStep::due).thenComparing(LateStep::reference))
                .toList();
    }

    /** The conferences that had to be reconvened, and when they were held. */
    public static List<Reconvened> reconvened(List<ConferenceFact> conferences, WorkingCalendar calendar) {
        return conferences.stream()
                .filter(fact -> fact.requiredAt() != null)
                .map(fact -> reconvened(fact, London.dateOf(Objects.requireNonNull(fact.requiredAt())), calendar))
                .toList();
    }

    /** The coming meetings in the words of a wall clock. */
    public static List<Meeting> meetings(List<MeetingFact> facts) {
        return facts.stream()
                .map(fact -> new Meeting(
                        London.wallClock(fact.startsAt()), London.dateOf(fact.papersCloseAt()), fact.docket()))
                .toList();
    }

    private static Reconvened reconvened(ConferenceFact fact, LocalDate requiredOn, WorkingCalendar calendar) {
        var heldOn = fact.decided() ? London.dateOf(fact.heldAt()) : null;
        return new Reconvened(
                fact.reference(),
                requiredOn,
                ReportLimits.RECONVENED,
                heldOn,
                heldOn == null ? null : calendar.workingDaysBetween(requiredOn, heldOn));
    }

    private static AgeBand band(String words, int[] ages, int from, int to) {
        return new AgeBand(words, (int)
                Arrays.stream(ages).filter(age -> age >= from && age <= to).count());
    }

    private static boolean within(Period period, @Nullable Instant at) {
        if (at == null) {
            return false;
        }
        var day = London.dateOf(at);
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }
}
