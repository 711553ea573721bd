package org.reconvene.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.Tier;
import org.reconvene.reporting.FigureCasesView;
import org.reconvene.reports.CountedCases;
import org.reconvene.time.DateWords;
import org.reconvene.time.London;

/**
 * The cases behind each figure of the report to the Operations Group. A figure is the number of its cases, so that a list that is opened
 * never has another length than the figure says.
 */
public final class OperationsCases {

    private final Map<String, List<FigureCasesView.Line>> cases = new HashMap<>();
    private final Map<String, LocalDate> due = new HashMap<>();
    private final ReportDay day;

    private OperationsCases(ReportDay day) {
        this.day = day;
    }

    /** The cases behind all figures of those facts. */
    public static OperationsCases of(OperationsFacts facts, ReportDay day) {
        var all = new OperationsCases(day);
        facts.waiting()
                .forEach(fact ->
                        all.due.merge(fact.reference(), fact.due(), (one, other) -> one.isBefore(other) ? one : other));
        facts.dissents().forEach(all::dissent);
        facts.requests().forEach(all::request);
        facts.waiting().forEach(all::waiting);
        facts.deadlines().forEach(all::deadline);
        facts.meetings().forEach(all::meeting);
        return all;
    }

    /** How many there are behind that figure. */
    public int count(String figure) {
        return cases.getOrDefault(figure, List.of()).size();
    }

    /** Those behind that figure, what is due first in front; none where there is no such figure. */
    public List<FigureCasesView.Line> behind(String figure) {
        return cases.getOrDefault(figure, List.of()).stream()
                .sorted(Comparator.comparing(FigureCasesView.Line::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(FigureCasesView.Line::reference))
                .toList();
    }

    private void dissent(DissentFact fact) {
        var line = new FigureCasesView.Line(
                fact.reference(),
                CasePage.DISSENT.of(fact.reference()),
                "Dissent, recorded " + DateWords.day(London.dateOf(fact.recordedAt())),
                fact.agency().words(),
                null,
                due.get(fact.reference()));
        if (day.covers(fact.recordedAt())) {
            put(CountedCases.RECORDED, line);
            put(CountedCases.of(CountedCases.RECORDED, Months.of(fact.recordedAt())), line);
        }
        if (day.covers(fact.reviewDecidedAt())) {
            put(CountedCases.REVIEWED, line);
        }
        if (fact.awaitsDecision()) {
            put(CountedCases.AWAITING_DECISION, line);
        }
        if (fact.awaitsFinding()) {
            put(CountedCases.AWAITING_FINDING, line);
        }
        if (fact.awaitsDecision() || fact.awaitsFinding()) {
            var age = Age.of(day.calendar().workingDaysBetween(London.dateOf(fact.recordedAt()), day.today()));
            put(CountedCases.of(CountedCases.AGE, age.words()), line);
        }
        if (day.covers(fact.foundAt())) {
            put(CountedCases.FOUND, line);
            put(CountedCases.of(CountedCases.FOUND, Months.of(Objects.requireNonNull(fact.foundAt()))), line);
            if (OperationsFigures.daysToFinding(fact, day.calendar()) > ReportLimits.FINDING) {
                put(CountedCases.FOUND_LATE, line);
            }
        }
    }

    private void request(RequestFact fact) {
        var line = new FigureCasesView.Line(
                fact.reference(),
                CasePage.DISAGREEMENT.of(fact.reference()),
                "Request, made " + DateWords.day(London.dateOf(fact.requestedAt())),
                fact.agency().words(),
                null,
                due.get(fact.reference()));
        if (day.covers(fact.requestedAt())) {
            put(CountedCases.REQUESTS_MADE, line);
        }
        var ending = fact.ending();
        if (ending == null) {
            put(CountedCases.REQUESTS_OPEN, line);
        } else if (day.covers(fact.endedAt())) {
            put(CountedCases.of(CountedCases.REQUESTS_ENDED, ending.words()), line);
        }
    }

    private void waiting(WaitingFact fact) {
        var line = line(fact.reference(), fact.page(), fact.step(), fact.acting(), fact.due());
        var week = day.weekOf(fact.due());
        if (week == 0) {
            put(CountedCases.LATE, line);
        }
        if (week <= day.weeks().size()) {
            put(CountedCases.of(CountedCases.LOAD, fact.acting().key(), week), line);
            put(CountedCases.of(CountedCases.LOAD, CountedCases.ALL, week), line);
        }
    }

    private void deadline(DeadlineFact fact) {
        var line = line(fact.reference(), fact.page(), fact.step(), fact.acting(), London.dateOf(fact.dueAt()));
        for (var figure : List.of(CountedCases.DUE, answer(fact))) {
            put(CountedCases.of(figure, fact.acting().key()), line);
            put(CountedCases.of(figure, CountedCases.ALL), line);
        }
    }

    private static String answer(DeadlineFact fact) {
        var endedAt = fact.endedAt();
        if (fact.silent()) {
            return CountedCases.SILENT;
        }
        if (endedAt == null) {
            return CountedCases.UNANSWERED;
        }
        return endedAt.isAfter(fact.dueAt()) ? CountedCases.AFTER : CountedCases.IN_TIME;
    }

    private void meeting(MeetingFact fact) {
        var on = London.dateOf(fact.startsAt());
        fact.docket()
                .forEach(one -> put(
                        CountedCases.PLANNED + "." + day.weekOf(on),
                        line(one.reference(), CasePage.DISSENT, "Before the Dissents Group", Acting.GROUP, on)));
    }

    private static FigureCasesView.Line line(
            String reference, @Nullable CasePage page, String step, Acting acting, LocalDate due) {
        return new FigureCasesView.Line(
                reference,
                page == null ? null : page.of(reference),
                step,
                acting.agencyName().isEmpty() ? acting.words() : acting.agencyName(),
                words(acting.tier()),
                due);
    }

    private static @Nullable String words(@Nullable Tier tier) {
        return tier == null ? null : tier.words();
    }

    private void put(String figure, FigureCasesView.Line line) {
        cases.computeIfAbsent(figure, key -> new ArrayList<>()).add(line);
    }
}
