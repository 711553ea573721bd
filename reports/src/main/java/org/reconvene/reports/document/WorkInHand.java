package org.reconvene.reports.document;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reconvene.reports.CountedCases;
import org.reconvene.reports.Only.By;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.OperationsReport.Month;
import org.reconvene.reports.OperationsReport.Reconvened;
import org.reconvene.reports.OperationsReport.Requests;

/** What the Operations Group reads: what waits, what is late, what comes next. */
record WorkInHand(OperationsReport report) {
    private static final DateTimeFormatter MEETING =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    Document document() {
        var sections = new Narrowed(report.cover().only())
                .with(volumes(), By.AGENCY, By.KIND)
                .with(requests(), By.AGENCY)
                .with(late(), By.AGENCY, By.KIND, By.TIER)
                .with(new LoadAhead(report.load()).section(), By.AGENCY, By.KIND, By.TIER)
                .with(new Answering(report.answers()).section(), By.AGENCY, By.KIND, By.TIER)
                .with(meetings(), By.AGENCY, By.KIND)
                .with(ages(), By.AGENCY, By.KIND)
                .with(time(), By.AGENCY, By.KIND)
                .with(reconvened(), By.AGENCY, By.KIND)
                .with(
                        Section.of(
                                        "Recommendations open and overdue",
                                        "",
                                        Recommendations.table(report.recommendations(), "No recommendation is open."))
                                .countedAs(HowWorkIsCounted.RECOMMENDATIONS),
                        By.AGENCY,
                        By.KIND)
                .with(months(), By.AGENCY, By.KIND)
                .withAlways(HowWorkIsCounted.section());
        return new Document(
                "Dissents: the work in hand",
                "For the Operations Group",
                sections.note("Days are working days of the partnership's nation. Cases stand here by reference."),
                report.cover(),
                sections.sections());
    }

    private Section volumes() {
        var volumes = report.volumes();
        return Section.of(
                        "How much there is",
                        "The first two count this period; the others count what waits on the day of this report.",
                        new Table(
                                "Volumes",
                                "",
                                Layout.FIGURES,
                                List.of("Dissents", "Number"),
                                List.of(
                                        figure(HowWorkIsCounted.RECORDED, volumes.recorded(), CountedCases.RECORDED),
                                        figure(
                                                "Reviewed by the senior manager",
                                                volumes.reviewedBySeniorManager(),
                                                CountedCases.REVIEWED),
                                        figure(
                                                "Awaiting the senior manager’s decision",
                                                volumes.awaitingDecision(),
                                                CountedCases.AWAITING_DECISION),
                                        figure(
                                                "Awaiting the Group’s finding",
                                                volumes.awaitingFinding(),
                                                CountedCases.AWAITING_FINDING),
                                        figure("Late at any step", volumes.late(), CountedCases.LATE)),
                                ""))
                .countedAs(HowWorkIsCounted.RECORDED);
    }

    private Section requests() {
        var requests = report.requests();
        var rows = new ArrayList<List<Cell>>();
        if (requests.made()
                        + requests.waiting()
                        + requests.ended().stream()
                                .mapToInt(Requests.Ended::requests)
                                .sum()
                > 0) {
            rows.add(figure("Made", requests.made(), CountedCases.REQUESTS_MADE));
            requests.ended()
                    .forEach(one -> rows.add(figure(
                            one.way(), one.requests(), CountedCases.of(CountedCases.REQUESTS_ENDED, one.way()))));
            rows.add(figure("Open", requests.waiting(), CountedCases.REQUESTS_OPEN));
        }
        return numbers(
                HowWorkIsCounted.REQUESTS,
                "Made and ended in this period; open on the day of this report.",
                "Requests",
                List.of("Requests", "Number"),
                rows,
                "No conference was requested.");
    }

    private Section late() {
        return Section.of(
                        "What is late",
                        "",
                        new Table(
                                "Late",
                                "",
                                Layout.CASES,
                                List.of("Case", "Step", "Due", "Days late", "Waits for"),
                                report.late().stream()
                                        .<List<Cell>>map(one -> List.of(
                                                new Cell.Words(one.reference()),
                                                new Cell.Words(one.step()),
                                                new Cell.Day(one.due()),
                                                new Cell.Whole(one.daysLate()),
                                                new Cell.Words(one.waitsFor())))
                                        .toList(),
                                "Nothing is late."))
                .countedAs(HowWorkIsCounted.LATE);
    }

    private Section meetings() {
        return Section.of(
                        HowWorkIsCounted.MEETINGS,
                        "",
                        new Table(
                                "Meetings",
                                "",
                                Layout.DOCKET,
                                List.of("Meeting", "Papers close", "Cases", "On the docket"),
                                report.meetings().stream()
                                        .<List<Cell>>map(one -> List.of(
                                                meeting(one.at()),
                                                new Cell.Day(one.papersClose()),
                                                new Cell.Whole(one.docket().size()),
                                                one.docket().isEmpty()
                                                        ? new Cell.Missing("Nothing yet")
                                                        : new Cell.Several(one.docket())))
                                        .toList(),
                                "No meeting has been arranged."))
                .countedAs(HowWorkIsCounted.MEETINGS);
    }

    private static Cell meeting(LocalDateTime at) {
        return new Cell.Words(MEETING.format(at));
    }

    private Section ages() {
        return numbers(
                HowWorkIsCounted.AGES,
                "In working days since they were recorded.",
                "Ages",
                List.of("Age", "Open dissents"),
                report.ages().stream()
                        .map(one -> figure(one.age(), one.dissents(), CountedCases.of(CountedCases.AGE, one.age())))
                        .toList(),
                "No dissent is open.");
    }

    private Section time() {
        var time = report.timeToFinding();
        var rows = new ArrayList<List<Cell>>();
        if (time != null) {
            rows.add(figure("Findings in this period", time.findings(), CountedCases.FOUND));
            rows.add(figure("Half of them came within (median)", time.median()));
            rows.add(figure("Nine in ten came within (90th percentile)", time.ninetiethPercentile()));
            rows.add(figure("The limit", time.limit()));
            rows.add(figure("Findings later than the limit", time.beyondLimit(), CountedCases.FOUND_LATE));
        }
        return numbers(
                HowWorkIsCounted.TIME,
                "In working days.",
                "Time to finding",
                List.of("Measure", "Number"),
                rows,
                "No findings in this period.");
    }

    private Section months() {
        var months = report.months();
        var recorded = months.stream().mapToInt(Month::recorded).sum();
        var found = months.stream().mapToInt(Month::found).sum();
        var heading = HowWorkIsCounted.MONTHS;
        var nothing = recorded + found == 0;
        var table = new Table(
                "Months",
                "",
                Layout.FIGURES,
                List.of("Month", "Recorded", "Findings made"),
                nothing
                        ? List.of()
                        : months.stream()
                                .<List<Cell>>map(one -> List.of(
                                        Months.cell(one.month()),
                                        count(one.recorded(), CountedCases.of(CountedCases.RECORDED, one.month())),
                                        count(one.found(), CountedCases.of(CountedCases.FOUND, one.month()))))
                                .toList(),
                "Nothing was recorded and nothing found in this period.");
        if (nothing) {
            return Section.of(heading, "", table).countedAs(HowWorkIsCounted.MONTHS);
        }
        var chart = new Chart(
                String.format(
                        Locale.UK,
                        "Bar chart of dissents recorded, %d in all, and findings made, %d, in each month. The table beneath says the same.",
                        recorded,
                        found),
                Months.labels(months.stream().map(Month::month).toList()),
                List.of(
                        new Chart.Series(
                                "Dissents recorded",
                                months.stream().map(Month::recorded).toList()),
                        new Chart.Series(
                                "Findings made",
                                months.stream().map(Month::found).toList())));
        var lead = String.format(
                Locale.UK, "%s recorded, %s made.", Plural.of(recorded, "dissent"), Plural.of(found, "finding"));
        return new Section(heading, lead, List.of(), chart, List.of(table), null).countedAs(HowWorkIsCounted.MONTHS);
    }

    private Section reconvened() {
        return Section.of(
                        HowWorkIsCounted.RECONVENED,
                        "Since the senior manager required it.",
                        new Table(
                                "Reconvened",
                                "",
                                Layout.CASES,
                                List.of("Case", "Outcome", "Required on", "Days taken", "Limit"),
                                report.reconvened().stream()
                                        .map(WorkInHand::row)
                                        .toList(),
                                "No conference was required to be reconvened."))
                .countedAs(HowWorkIsCounted.RECONVENED);
    }

    private static List<Cell> row(Reconvened one) {
        var held = one.heldOn();
        var days = one.workingDays();
        return List.of(
                new Cell.Words(one.reference()),
                new Cell.Words(held == null ? "Not held yet" : "Held on " + new Cell.Day(held).printed()),
                new Cell.Day(one.requiredOn()),
                days == null ? new Cell.Missing("") : new Cell.Whole(days),
                new Cell.Words(String.format(
                        Locale.UK,
                        "%s%s",
                        Plural.of(one.limit(), "day"),
                        days == null ? "" : against(days, one.limit()))));
    }

    private static String against(int days, int limit) {
        return days <= limit ? ", kept" : ", passed by " + (days - limit);
    }

    /** A section of one table with a number in each row, counted as its heading says. */
    private static Section numbers(
            String heading, String lead, String table, List<String> heads, List<List<Cell>> rows, String nothing) {
        return Section.of(heading, lead, new Table(table, "", Layout.FIGURES, heads, rows, nothing))
                .countedAs(heading);
    }

    private static List<Cell> figure(String label, int number) {
        return List.of(new Cell.Words(label), new Cell.Whole(number));
    }

    private static List<Cell> figure(String label, int number, String cases) {
        return List.of(new Cell.Words(label), count(number, cases));
    }

    /** What counts nothing opens to nothing. */
    private static Cell count(int number, String cases) {
        return number == 0 ? new Cell.Whole(0) : new Cell.Whole(number, cases);
    }
}
