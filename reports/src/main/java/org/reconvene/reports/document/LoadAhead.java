package org.reconvene.reports.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.reconvene.reports.CountedCases;
import org.reconvene.reports.OperationsReport.Load;

/** What is late and what falls due in the coming weeks, and whose it is. */
record LoadAhead(Load load) {
    static final String HEADING = "Load ahead";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    Section section() {
        var steps = all();
        var heads = new ArrayList<>(List.of("Who acts", "Late now"));
        IntStream.range(0, load.weeks().size()).mapToObj(this::week).forEach(heads::add);
        var table = new Table(
                "Load ahead", "", Layout.MATRIX, heads, rows(steps), "Nothing waits for anybody in these weeks.");
        if (table.isEmpty()) {
            return Section.of(HEADING, "", table).countedAs(HEADING);
        }
        var open = steps.stream().mapToInt(Integer::intValue).sum();
        var planned = load.planned().stream().mapToInt(Integer::intValue).sum();
        var lead = String.format(
                Locale.UK,
                "%s until %s, %d of them late now; %s planned for meetings of the Dissents Group.",
                Plural.of(open, "open step"),
                new Cell.Day(load.weeks().getLast().plusDays(6)).printed(),
                steps.isEmpty() ? 0 : steps.getFirst(),
                Plural.of(planned, "case"));
        return new Section(HEADING, lead, List.of(), chart(steps, lead), List.of(table), null).countedAs(HEADING);
    }

    private List<List<Cell>> rows(List<Integer> steps) {
        var rows = new ArrayList<List<Cell>>();
        load.open().forEach(one -> rows.add(row(one.who(), one.key(), one.steps())));
        if (load.open().size() > 1) {
            rows.add(row("All steps", CountedCases.ALL, steps));
        }
        if (load.planned().stream().anyMatch(cases -> cases > 0)) {
            var row = new ArrayList<Cell>(
                    List.of(new Cell.Words("Cases planned for the Dissents Group’s meetings"), new Cell.Missing("")));
            for (var week = 0; week < load.planned().size(); week++) {
                row.add(count(load.planned().get(week), CountedCases.PLANNED + "." + (week + 1)));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Cell> row(String who, String key, List<Integer> steps) {
        var row = new ArrayList<Cell>(List.of(new Cell.Words(who)));
        for (var week = 0; week < steps.size(); week++) {
            row.add(count(steps.get(week), CountedCases.of(CountedCases.LOAD, key, week)));
        }
        return row;
    }

    private static Cell count(int count, String figure) {
        return count == 0 ? new Cell.Whole(0) : new Cell.Whole(count, figure);
    }

    /** Late now, then each of the weeks, of all who have to act. */
    private List<Integer> all() {
        return IntStream.rangeClosed(0, load.weeks().size())
                .mapToObj(week -> load.open().stream()
                        .mapToInt(one -> one.steps().get(week))
                        .sum())
                .toList();
    }

    private String week(int number) {
        return switch (number) {
            case 0 -> "This week";
            case 1 -> "Next week";
            default -> "From " + DAY.format(load.weeks().get(number));
        };
    }

    private Chart chart(List<Integer> steps, String lead) {
        var labels = new ArrayList<>(List.of("Late\nnow", "This\nweek", "Next\nweek"));
        load.weeks().stream().skip(2).map(LoadAhead::label).forEach(labels::add);
        var planned = new ArrayList<>(List.of(0));
        planned.addAll(load.planned());
        return new Chart(
                "Bar chart of what is late and due, week by week. " + lead + " The table beneath says the same.",
                labels,
                List.of(new Chart.Series("Open steps", steps), new Chart.Series("Cases planned", planned)));
    }

    private static String label(LocalDate monday) {
        return DAY.format(monday).replace(' ', '\n');
    }
}
