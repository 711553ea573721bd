package org.reconvene.reports.document;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.reconvene.reports.OperationsReport;
import org.reconvene.reports.OperationsReport.Month;
import org.reconvene.reports.OperationsReport.Reconvened;
import org.reconvene.reports.OperationsReport.Requests;

/** What the Operations Group reads: what waits, what is late, what comes next. */
record WorkInHand(OperationsReport report) {
    private static final DateTimeFormatter MEETING =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    Document document() {
        return new Document(
                "Dissents: the work in hand",
                "For the Operations Group",
                "Days are working days of the partnership's nation. Cases stand here by reference.",
                report.cover(),
                List.of(
                        volumes(),
                        requests(),
                        late(),
                        meetings(),
                        ages(),
                        time(),
                        reconvened(),
                        months(),
                        Section.of(
                                "Recommendations open and overdue",
                                "",
                                Recommendations.table(report.recommendations(), "No recommendation is open.")),
                        definitions()));
    }

    private static Section definitions() {
        return new Definitions()
                .with("Working days", "Monday to Friday without the bank holidays and closing days of the partnership.")
                .with("Recorded", "Dissents that a chair recorded in this period.")
                .with(
                        "Reviewed by the senior manager",
                        "Reviews decided in this period, whenever the dissent was recorded.")
                .with("Awaiting", "Dissents that had no decision, or no finding, on the day of this report.")
                .with(
                        "Late",
                        "What waits for somebody and was due before the day of this report, counted from the day it was due.")
                .with(
                        "From conference to finding",
                        "Of the findings made in this period: working days from the conference to the finding. The limit is"
                                + " Reconvene’s own, from no procedure.")
                .with(
                        "Conferences reconvened",
                        "Required by a senior manager in this period, or held in it; days from the decision to the conference.")
                .section();
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
                                figure("Recorded", volumes.recorded()),
                                figure("Reviewed by the senior manager", volumes.reviewedBySeniorManager()),
                                figure("Awaiting the senior manager’s decision", volumes.awaitingDecision()),
                                figure("Awaiting the Group’s finding", volumes.awaitingFinding()),
                                figure("Late at any step", volumes.late())),
                        ""));
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
            rows.add(figure("Made", requests.made()));
            requests.ended().forEach(one -> rows.add(figure(one.way(), one.requests())));
            rows.add(figure("Open", requests.waiting()));
        }
        return Section.of(
                "Requests for a conference",
                "Made and ended in this period; open on the day of this report.",
                new Table(
                        "Requests",
                        "",
                        Layout.FIGURES,
                        List.of("Requests", "Number"),
                        rows,
                        "No conference was requested."));
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
                        "Nothing is late."));
    }

    private Section meetings() {
        return Section.of(
                "Next meetings of the Dissents Group",
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
                        "No meeting has been arranged."));
    }

    private static Cell meeting(LocalDateTime at) {
        return new Cell.Words(MEETING.format(at));
    }

    private Section ages() {
        return Section.of(
                "How old the open dissents are",
                "In working days since they were recorded.",
                new Table(
                        "Ages",
                        "",
                        Layout.FIGURES,
                        List.of("Age", "Open dissents"),
                        report.ages().stream()
                                .map(one -> figure(one.age(), one.dissents()))
                                .toList(),
                        "No dissent is open."));
    }

    private Section time() {
        var time = report.timeToFinding();
        var rows = new ArrayList<List<Cell>>();
        if (time != null) {
            rows.add(figure("Findings in this period", time.findings()));
            rows.add(figure("Half of them came within (median)", time.median()));
            rows.add(figure("Nine in ten came within (90th percentile)", time.ninetiethPercentile()));
            rows.add(figure("The limit", time.limit()));
            rows.add(figure("Findings later than the limit", time.beyondLimit()));
        }
        return Section.of(
                "From conference to finding",
                "In working days.",
                new Table(
                        "Time to finding",
                        "",
                        Layout.FIGURES,
                        List.of("Measure", "Number"),
                        rows,
                        "No findings in this period."));
    }

    private Section months() {
        var months = report.months();
        var recorded = months.stream().mapToInt(Month::recorded).sum();
        var found = months.stream().mapToInt(Month::found).sum();
        var heading = "Coming in and going out";
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
                                        new Cell.Whole(one.recorded()),
                                        new Cell.Whole(one.found())))
                                .toList(),
                "Nothing was recorded and nothing found in this period.");
        if (nothing) {
            return Section.of(heading, "", table);
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
        return new Section(heading, lead, List.of(), chart, List.of(table), null);
    }

    private Section reconvened() {
        return Section.of(
                "Conferences reconvened",
                "Since the senior manager required it.",
                new Table(
                        "Reconvened",
                        "",
                        Layout.CASES,
                        List.of("Case", "Outcome", "Required on", "Days taken", "Limit"),
                        report.reconvened().stream().map(WorkInHand::row).toList(),
                        "No conference was required to be reconvened."));
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

    private static List<Cell> figure(String label, int number) {
        return List.of(new Cell.Words(label), new Cell.Whole(number));
    }
}
