package org.reconvene.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/** Reports to the Operations Group, all invented. */
public final class OperationsSamples {
    private static final List<LocalDate> WEEKS = Stream.iterate(
                    LocalDate.of(2026, 12, 28), monday -> monday.plusWeeks(1))
            .limit(4)
            .toList();

    private OperationsSamples() {}

    public static OperationsReport empty() {
        return new OperationsReport(
                new Cover("Sussex", Period.of(YearMonth.of(2026, 11)), QualitySamples.MADE, "OPS-SUS-2026-11", false),
                new Volumes(0, 0, 0, 0, 0),
                new Requests(0, 0, List.of(new Requests.Ended("Convened", 0))),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                new Load(WEEKS, List.of(), List.of(0, 0, 0, 0)),
                List.of(),
                List.of(),
                List.of());
    }

    public static OperationsReport oneRow() {
        return of(1);
    }

    public static OperationsReport typical() {
        return of(6);
    }

    /** A report narrowed to an agency and a tier; its figures are another matter. */
    public static OperationsReport ofOneAgency() {
        var whole = typical();
        return new OperationsReport(
                whole.cover().of(new Only("Police", null, "First line manager", null)),
                whole.volumes(),
                whole.requests(),
                whole.months(),
                whole.ages(),
                whole.timeToFinding(),
                whole.late(),
                whole.answers(),
                whole.load(),
                whole.reconvened(),
                whole.meetings(),
                whole.recommendations());
    }

    public static OperationsReport large(int rows) {
        return of(rows);
    }

    private static OperationsReport of(int rows) {
        return new OperationsReport(
                QualitySamples.cover("OPS-SUR-2026-12"),
                new Volumes(56, 41, 3, 9, rows),
                new Requests(
                        14,
                        3,
                        List.of(
                                new Requests.Ended("Convened", 7),
                                new Requests.Ended("Refused and accepted", 2),
                                new Requests.Ended("Finally refused", 1),
                                new Requests.Ended("Refusal overturned", 1))),
                IntStream.range(0, 12)
                        .mapToObj(i -> new Month(YearMonth.of(2026, 1).plusMonths(i), 3 + i * 5 % 8, 2 + i * 3 % 7))
                        .toList(),
                List.of(
                        new AgeBand("Up to 10 working days", 5),
                        new AgeBand("11 to 20 working days", 4),
                        new AgeBand("21 to 40 working days", 2),
                        new AgeBand("More than 40 working days", 1)),
                new TimeToFinding(48, 22, 37, 30, 6),
                IntStream.range(0, rows)
                        .mapToObj(i -> new LateStep(
                                "SUR-2026-%04d".formatted(i + 17),
                                i % 2 == 0 ? "Senior manager’s decision" : "Feedback to the chair and to the dissenter",
                                LocalDate.of(2026, 11, 30).plusDays(i % 20),
                                24 - i % 20,
                                i % 2 == 0 ? "Children’s Service, senior child protection manager" : "Dissents Group"))
                        .toList(),
                List.of(
                        new Answers("Children’s Service, service manager", "11-service-manager", 41, 36, 3, 2, 0),
                        new Answers("Surrey Police, first line manager", "12-first-line-manager", 14, 9, 1, 4, 0),
                        new Answers("Surrey Police, practitioner", "12-practitioner", 5, 3, 0, 1, 1),
                        new Answers("Dissents Group", "group", 22, 20, 2, 0, 0)),
                new Load(
                        WEEKS,
                        List.of(
                                new Load.Open("Surrey Police, practitioner", "12-practitioner", List.of(1, 0, 2, 0, 1)),
                                new Load.Open("Senior managers", "senior-managers", List.of(2, 1, 3, 0, 0)),
                                new Load.Open("Dissents Group", "group", List.of(0, 4, 9, 0, 2))),
                        List.of(0, 9, 0, 0)),
                List.of(
                        new Reconvened("SUR-2026-0031", LocalDate.of(2026, 9, 1), 10, LocalDate.of(2026, 9, 14), 9),
                        new Reconvened("SUR-2026-0034", LocalDate.of(2026, 10, 1), 10, LocalDate.of(2026, 10, 19), 12),
                        new Reconvened("SUR-2026-0040", LocalDate.of(2026, 12, 22), 10, null, null)),
                List.of(
                        new Meeting(
                                LocalDate.of(2027, 1, 12).atTime(10, 0),
                                LocalDate.of(2027, 1, 5),
                                IntStream.range(0, 9)
                                        .mapToObj(i -> "SUR-2026-%04d".formatted(i + 41))
                                        .toList()),
                        new Meeting(LocalDate.of(2027, 2, 9).atTime(10, 0), LocalDate.of(2027, 2, 2), List.of())),
                List.of(
                        new Recommendation(
                                "Name the evidence for the category of a plan in the minutes.",
                                "Conference service",
                                LocalDate.of(2026, 11, 30),
                                Recommendation.State.OVERDUE),
                        new Recommendation(
                                "Brief chairs on how to sum up a dissent before they decide.",
                                "Head of Safeguarding",
                                LocalDate.of(2027, 2, 28),
                                Recommendation.State.OPEN)));
    }
}
