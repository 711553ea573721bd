package org.reconvene.reporting.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.CountedCases;
import org.reconvene.reports.OperationsReport.AgeBand;
import org.reconvene.reports.OperationsReport.Answers;
import org.reconvene.reports.OperationsReport.LateStep;
import org.reconvene.reports.OperationsReport.Load;
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

/** The figures for the Operations Group: the work in hand (SUR-19). Each count is the number of the cases behind it. */
public final class OperationsFigures {

    private OperationsFigures() {}

    /** What came and went in the period, and what waits now. */
    public static Volumes volumes(OperationsCases cases) {
        return new Volumes(
                cases.count(CountedCases.RECORDED),
                cases.count(CountedCases.REVIEWED),
                cases.count(CountedCases.AWAITING_DECISION),
                cases.count(CountedCases.AWAITING_FINDING),
                cases.count(CountedCases.LATE));
    }

    /** The requests for a conference of the period, each way in which they ended apart. */
    public static Requests requests(OperationsCases cases) {
        return new Requests(
                cases.count(CountedCases.REQUESTS_MADE),
                cases.count(CountedCases.REQUESTS_OPEN),
                Stream.of(RequestEnding.values())
                        .map(ending -> new Requests.Ended(
                                ending.words(),
                                cases.count(CountedCases.of(CountedCases.REQUESTS_ENDED, ending.words()))))
                        .toList());
    }

    /** Dissents recorded and findings made in each month. */
    public static List<Month> months(Period period, OperationsCases cases) {
        return Months.of(period).stream()
                .map(month -> new Month(
                        month,
                        cases.count(CountedCases.of(CountedCases.RECORDED, month)),
                        cases.count(CountedCases.of(CountedCases.FOUND, month))))
                .toList();
    }

    /** The ages of what is still open, in working days since it was recorded. */
    public static List<AgeBand> ages(OperationsCases cases) {
        return Stream.of(Age.values())
                .map(age -> new AgeBand(age.words(), cases.count(CountedCases.of(CountedCases.AGE, age.words()))))
                .toList();
    }

    /** From conference to finding, for the findings of the period; null where there is none. */
    public static @Nullable TimeToFinding timeToFinding(
            List<DissentFact> dissents, ReportDay day, OperationsCases cases) {
        var days = dissents.stream()
                .filter(fact -> day.covers(fact.foundAt()))
                .mapToInt(fact -> daysToFinding(fact, day.calendar()))
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
                cases.count(CountedCases.FOUND_LATE));
    }

    static int daysToFinding(DissentFact fact, WorkingCalendar calendar) {
        return calendar.workingDaysBetween(
                London.dateOf(fact.heldAt()), London.dateOf(Objects.requireNonNull(fact.foundAt())));
    }

    /** What is past its day, the longest first. */
    public static List<LateStep> late(List<WaitingFact> waiting, ReportDay day) {
        return waiting.stream()
                .filter(fact -> fact.due().isBefore(day.today()))
                .map(fact -> new LateStep(
                        fact.reference(),
                        fact.step(),
                        fact.due(),
                        day.calendar().workingDaysBetween(fact.due(), day.today()),
                        fact.waitsFor()))
                .sorted(Comparator.comparing(LateStep::due).thenComparing(LateStep::reference))
                .toList();
    }

    /** How the deadlines were met, by whoever had to meet them (SUR-19). */
    public static List<Answers> answers(List<DeadlineFact> deadlines, OperationsCases cases) {
        return keys(deadlines.stream().map(DeadlineFact::acting))
                .map(acting -> new Answers(
                        acting.words(),
                        acting.key(),
                        cases.count(CountedCases.of(CountedCases.DUE, acting.key())),
                        cases.count(CountedCases.of(CountedCases.IN_TIME, acting.key())),
                        cases.count(CountedCases.of(CountedCases.AFTER, acting.key())),
                        cases.count(CountedCases.of(CountedCases.SILENT, acting.key())),
                        cases.count(CountedCases.of(CountedCases.UNANSWERED, acting.key()))))
                .toList();
    }

    /** What is late and what falls due in the coming weeks, by who has to act (SUR-19). */
    public static Load load(OperationsFacts facts, ReportDay day, OperationsCases cases) {
        var weeks = day.weeks();
        return new Load(
                weeks,
                keys(facts.waiting().stream()
                                .filter(fact -> day.weekOf(fact.due()) <= weeks.size())
                                .map(WaitingFact::acting))
                        .map(acting -> new Load.Open(
                                acting.words(),
                                acting.key(),
                                IntStream.rangeClosed(0, weeks.size())
                                        .mapToObj(week ->
                                                cases.count(CountedCases.of(CountedCases.LOAD, acting.key(), week)))
                                        .toList()))
                        .toList(),
                IntStream.rangeClosed(1, weeks.size())
                        .mapToObj(week -> cases.count(CountedCases.PLANNED + "." + week))
                        .toList());
    }

    private static Stream<Acting> keys(Stream<Acting> acting) {
        return acting.collect(Collectors.toMap(Acting::key, Function.identity(), (one, other) -> one)).values().stream()
                .sorted(Acting.inOrder());
    }

    /** The conferences that had to be reconvened, and when they were held. */
    public static List<Reconvened> reconvened(List<ReconvenedFact> conferences, WorkingCalendar calendar) {
        return conferences.stream().map(fact -> reconvened(fact, calendar)).toList();
    }

    /** The coming meetings in the words of a wall clock. */
    public static List<Meeting> meetings(List<MeetingFact> facts) {
        return facts.stream()
                .map(fact -> new Meeting(
                        London.wallClock(fact.startsAt()),
                        London.dateOf(fact.papersCloseAt()),
                        fact.docket().stream().map(DocketFact::reference).toList()))
                .toList();
    }

    private static Reconvened reconvened(ReconvenedFact fact, WorkingCalendar calendar) {
        var requiredOn = London.dateOf(fact.requiredAt());
        var heldOn = fact.decided() ? London.dateOf(fact.heldAt()) : null;
        return new Reconvened(
                fact.reference(),
                requiredOn,
                ReportLimits.RECONVENED,
                heldOn,
                heldOn == null ? null : calendar.workingDaysBetween(requiredOn, heldOn));
    }
}
