package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.reconvene.reports.AnnualReport;
import org.reconvene.reports.AnnualReport.Breakdown;
import org.reconvene.reports.AnnualReport.Measure;

/** What the annual report prints: what challenge changed, the figures it rests on, and how each is counted. */
final class YearOfChallenge {

    private static final String NOTE =
            "These figures can be published as they stand. A count below 6 is withheld, and so are others from which it could be worked"
                    + " out; a zero is shown.";
    private static final String NOT_FROZEN =
            "These figures are not frozen: they change with what is recorded. Freeze the year before you publish them. ";

    private final AnnualReport report;
    private final PublishedYear year;
    private final List<PublishedYear> earlier;

    YearOfChallenge(AnnualReport report) {
        this.report = report;
        year = new PublishedYear(report.year());
        earlier = report.earlier().stream().map(PublishedYear::new).toList();
    }

    Document document() {
        var sections = new ArrayList<Section>();
        sections.add(impact());
        sections.add(glance());
        for (var breakdown : Breakdown.values()) {
            sections.add(breakdown.columns() == null ? list(breakdown) : matrix(breakdown));
        }
        if (!report.national().isEmpty()) {
            sections.add(national());
        }
        var previous = report.previous();
        if (previous != null) {
            sections.add(Corrections.between(new PublishedYear(previous).cells(), year.cells(), previous.edition()));
        }
        sections.add(definitions());
        return new Document(
                "A year of professional challenge, " + report.year().words(),
                "Statistical annex to the annual report",
                (report.year().edition() == 0 ? NOT_FROZEN : "") + NOTE,
                report.cover(),
                sections);
    }

    private Section impact() {
        var impact = report.impact();
        var points = new ArrayList<String>();
        points.add(year.total(Measure.DISSENTS).printed() + " dissents and "
                + year.total(Measure.DISAGREEMENTS).printed()
                + " disagreements were put on the record. To be written by the author: name one that made a child safer, what was"
                + " done otherwise because of it, and how you know.");
        points.add(supported());
        points.add(Plural.of(impact.reconvened(), "conference")
                + " had to be reconvened after a challenge. To be written by the author: what was decided otherwise.");
        points.add(
                Plural.of(impact.recommendations(), "recommendation") + " followed, of which " + impact.done()
                        + (impact.done() == 1 ? " is" : " are") + " done and " + impact.overdue()
                        + (impact.overdue() == 1 ? " is" : " are")
                        + " past the date. To be written by the author: which of them changed practice, where, and since when.");
        points.add(Plural.of(impact.policyChanges(), "change")
                + " of policy or procedure " + (impact.policyChanges() == 1 ? "was" : "were") + " proposed, and "
                + impact.answered()
                + " answered. To be written by the author: what the answers were, and what is still owed.");
        return new Section(
                "What challenge changed",
                "Sentences to begin with. The figures in them are those of the tables.",
                points,
                null,
                List.of(),
                null);
    }

    private String supported() {
        var columns = year.columns(Breakdown.DISSENTS_BY_FINDING);
        var said = columns.stream()
                .map(column -> column.toLowerCase(Locale.UK) + ", "
                        + year.columnTotal(Breakdown.DISSENTS_BY_FINDING, column)
                                .printed()
                                .toLowerCase(Locale.UK))
                .toList();
        return said.isEmpty()
                ? "The Dissents Group had no dissent of this year before it."
                : "What the Dissents Group found: " + String.join("; ", said)
                        + ". To be written by the author: what the findings have in common.";
    }

    private Section glance() {
        var years = Stream.concat(Stream.of(year), earlier.stream().limit(Layout.MATRIX.columns() - 2L))
                .toList();
        var columns = new ArrayList<>(List.of("Figure"));
        years.forEach(each -> columns.add(each.year().words()));
        var rows = new ArrayList<List<Cell>>();
        for (var measure : Measure.values()) {
            var row = new ArrayList<Cell>(List.of(new Cell.Words(measure.words())));
            years.forEach(each -> row.add(each.total(measure)));
            rows.add(row);
        }
        var rates = new ArrayList<Cell>(List.of(new Cell.Words("Dissents for each 100 conferences")));
        years.forEach(each -> rates.add(rate(each)));
        rows.add(rates);
        return Section.of(
                "The year at a glance",
                earlier.isEmpty()
                        ? "No earlier year is frozen, so none stands beside it."
                        : "Beside the earlier years, each as it was frozen last.",
                new Table("At a glance", "", Layout.MATRIX, columns, rows, ""));
    }

    private static Cell rate(PublishedYear of) {
        var conferences = of.total(Measure.CONFERENCES);
        return conferences instanceof Cell.Whole whole && of.total(Measure.DISSENTS) instanceof Cell.Whole part
                ? whole.count() == 0
                        ? new Cell.Missing("No conferences")
                        : new Cell.Rate(Math.round(1000.0 * part.count() / whole.count()) / 10.0)
                : PublishedYear.WITHHELD;
    }

    private Section list(Breakdown of) {
        var rows = new ArrayList<List<Cell>>();
        year.rows(of).forEach(row -> rows.add(List.of(new Cell.Words(row), year.cell(of, row, null))));
        if (!rows.isEmpty()) {
            rows.add(List.of(new Cell.Words("All"), year.total(of.measure())));
        }
        return Section.of(
                of.words(),
                of.definition(),
                new Table(sheet(of), "", Layout.FIGURES, List.of(of.rows(), "Number"), rows, none(of)));
    }

    private Section matrix(Breakdown of) {
        var columns = year.columns(of);
        var atATime = Layout.MATRIX.columns() - 1;
        var withTotal = new ArrayList<>(columns);
        withTotal.add("All");
        var parts = (withTotal.size() + atATime - 1) / atATime;
        var inEach = (withTotal.size() + parts - 1) / parts;
        var tables = new ArrayList<Table>();
        for (var first = 0; first < withTotal.size(); first += inEach) {
            var shown = withTotal.subList(first, Math.min(first + inEach, withTotal.size()));
            tables.add(new Table(
                    sheet(of),
                    parts == 1
                            ? ""
                            : "Columns " + (first + 1) + " to " + (first + shown.size()) + " of " + withTotal.size(),
                    Layout.MATRIX,
                    Stream.concat(Stream.of(of.rows()), shown.stream()).toList(),
                    columns.isEmpty() ? List.of() : matrixRows(of, shown),
                    none(of)));
        }
        return new Section(of.words(), of.definition(), List.of(), null, tables, tidy(of, columns));
    }

    private List<List<Cell>> matrixRows(Breakdown of, List<String> shown) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : Stream.concat(year.rows(of).stream(), Stream.of("All")).toList()) {
            var line = new ArrayList<Cell>(List.of(new Cell.Words(row)));
            shown.forEach(column -> line.add(cell(of, row, column)));
            rows.add(line);
        }
        return rows;
    }

    private Cell cell(Breakdown of, String row, String column) {
        if (row.equals("All")) {
            return column.equals("All") ? year.total(of.measure()) : year.columnTotal(of, column);
        }
        return year.cell(of, row, column.equals("All") ? null : column);
    }

    private Table tidy(Breakdown of, List<String> columns) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : year.rows(of)) {
            for (var column : columns) {
                rows.add(List.of(new Cell.Words(row), new Cell.Words(column), year.cell(of, row, column)));
            }
        }
        return new Table(
                sheet(of),
                "",
                Layout.FIGURES,
                List.of(of.rows(), String.valueOf(of.columns()), of.measure().words()),
                rows,
                none(of));
    }

    /** "Dissents by ground": a workbook has room for 31 letters. */
    private static String sheet(Breakdown of) {
        var words = of.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String none(Breakdown of) {
        return of.measure().words() + ": none in this year.";
    }

    private Section national() {
        return Section.of(
                "Beside the national statistics",
                "They count children’s social care’s own work and not challenge: how much there was to disagree about. Sources: "
                        + String.join(
                                "; ",
                                report.national().stream()
                                        .map(AnnualReport.National::source)
                                        .distinct()
                                        .toList())
                        + ".",
                new Table(
                        "National statistics",
                        "",
                        Layout.FIGURES,
                        List.of("Measure", "Year", "Nation", "Area"),
                        report.national().stream()
                                .<List<Cell>>map(one -> List.of(
                                        new Cell.Words(one.measure()),
                                        new Cell.Words(one.year()),
                                        new Cell.Words(one.nation()),
                                        one.area() == null
                                                ? new Cell.Missing("Not published")
                                                : new Cell.Words(one.area())))
                                .toList(),
                        ""));
    }

    private static Section definitions() {
        var definitions = new Definitions();
        for (var measure : Measure.values()) {
            definitions.with(measure.words(), measure.definition());
        }
        for (var breakdown : Breakdown.values()) {
            definitions.with(breakdown.words(), breakdown.definition());
        }
        return definitions
                .with("Year", "1 April to 31 March, as the national statistics of England count it.")
                .with(
                        "Withheld",
                        "A count from 1 to 5, or a count from which such a one could be worked out by adding and subtracting what is shown.")
                .with("The cases behind a number", "No number opens to its cases: frozen figures know none.")
                .section();
    }
}
