package org.reconvene.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.reconvene.reports.QualityAssuranceReport;
import org.reconvene.reports.QualityAssuranceReport.Findings;
import org.reconvene.reports.QualityAssuranceReport.Month;
import org.reconvene.reports.QualityAssuranceReport.OfGround;
import org.reconvene.reports.QualityAssuranceReport.OfKind;
import org.reconvene.reports.QualitySamples;
import org.reconvene.reports.ToldFindings;
import org.reconvene.reports.disclosure.Attacker;
import org.reconvene.reports.disclosure.Disclosure;
import org.reconvene.reports.disclosure.Sum;

/**
 * A reader who lays the tables of one quality assurance report side by side finds no count from 1 to 5: an agency has as many dissents by
 * ground as by finding, and months, kinds and sentences tell totals.
 */
@Tag("SUR-19")
class NothingByComparisonTest {
    private static final List<String> COLUMNS = List.of("supported", "not supported", "divided", "awaiting");

    /** What a reader does not see, and the sums that they know. */
    private final Map<String, Integer> shown = new LinkedHashMap<>();

    private final Map<String, Integer> truth = new LinkedHashMap<>();
    private final Set<String> hidden = new LinkedHashSet<>();
    private final List<Sum> sums = new ArrayList<>();

    @Test
    void a_row_that_is_shown_whole_gives_nothing_of_the_other_table_away() {
        var report = report(List.of(cell("Health", "A", 6), cell("Health", "B", 6)), List.of(of("Health", 3, 9, 0, 0)));
        read(report);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_sentence_on_all_findings_gives_nothing_of_their_table_away() {
        var report = report(
                List.of(cell("Health", "A", 20), cell("Police", "A", 20)),
                List.of(of("Health", 7, 13, 0, 0), of("Police", 2, 8, 0, 10)));
        read(report);
        assertThat(ToldFindings.of(report.findings()).supported()).isEqualTo(9);
        assertThat(found()).isEmpty();
    }

    @Test
    void an_agency_that_stands_in_one_table_alone_is_printed_too() {
        var report =
                report(List.of(cell("Health", "A", 9)), List.of(of("Health", 9, 0, 0, 0), of("Police", 0, 0, 0, 0)));
        assertThat(rows(Document.of(report).sections(), "What the Dissents Group found"))
                .hasSize(2);
    }

    @Test
    void nothing_is_found_in_three_hundred_reports() {
        var random = new Random(20261123);
        var withheld = 0;
        for (var time = 0; time < 300; time++) {
            var report = random(random);
            if (Disclosure.isSmall(report.months().getFirst().dissents())) {
                // The total is shown as it is; where one agency has them all, so is its count.
                continue;
            }
            read(report);
            withheld += hidden.size();
            assertThat(found()).as(report.toString()).isEmpty();
        }
        assertThat(withheld).as("there was something to find").isPositive();
    }

    @Test
    void the_reader_of_this_test_finds_something_where_only_small_counts_are_withheld() {
        var random = new Random(7);
        var reports = 0;
        for (var time = 0; time < 50; time++) {
            read(random(random));
            shown.putAll(truth);
            shown.keySet().removeIf(name -> name.startsWith("all of "));
            shown.values().removeIf(Disclosure::isSmall);
            hidden.clear();
            hidden.addAll(truth.keySet());
            hidden.removeAll(shown.keySet());
            reports += found().isEmpty() ? 0 : 1;
        }
        assertThat(reports).isGreaterThan(25);
    }

    /** As it is printed: what stands in its tables, and what adds up among that. */
    private void read(QualityAssuranceReport report) {
        shown.clear();
        truth.clear();
        hidden.clear();
        sums.clear();
        var sections = Document.of(report).sections();
        var all = report.months().getFirst().dissents();
        know("all", all, new Cell.Whole(all));
        var agencies = report.findings().stream().map(Findings::agency).toList();
        for (var agency : agencies) {
            truth.put(total(agency), 0);
            hidden.add(total(agency));
        }
        var grounds = rows(sections, "Dissents by agency and ground");
        var columns = sections.get(at(sections, "Dissents by agency and ground"))
                .tables()
                .getFirst()
                .columns();
        for (var row : grounds) {
            var agency = row.getFirst().printed();
            var parts = new ArrayList<String>();
            for (var column = 1; column < row.size(); column++) {
                var ground = columns.get(column);
                var name = agency + " " + ground;
                parts.add(name);
                know(
                        name,
                        report.dissentsByGround().stream()
                                .filter(one -> one.agency().equals(agency)
                                        && one.ground().equals(ground))
                                .mapToInt(one -> one.dissents() == null ? 0 : one.dissents())
                                .sum(),
                        row.get(column));
            }
            sums.add(new Sum(total(agency), parts));
            truth.put(total(agency), parts.stream().mapToInt(truth::get).sum());
        }
        sums.add(new Sum(
                "all", agencies.stream().map(NothingByComparisonTest::total).toList()));
        var kinds = rows(sections, "Dissents by kind of conference");
        IntStream.range(0, kinds.size())
                .forEach(at -> know(
                        kind(at),
                        Objects.requireNonNull(report.dissentsByKind().get(at).dissents()),
                        kinds.get(at).getLast()));
        sums.add(new Sum(
                "all",
                IntStream.range(0, kinds.size())
                        .mapToObj(NothingByComparisonTest::kind)
                        .toList()));
        findings(report, rows(sections, "What the Dissents Group found"));
    }

    private void findings(QualityAssuranceReport report, List<List<Cell>> rows) {
        for (var at = 0; at < rows.size(); at++) {
            var one = report.findings().get(at);
            var counts = List.of(one.supported(), one.notSupported(), one.groupDivided(), one.awaiting());
            for (var column = 0; column < 4; column++) {
                know(
                        one.agency() + " " + COLUMNS.get(column),
                        counts.get(column),
                        rows.get(at).get(column + 1));
            }
            sums.add(new Sum(
                    total(one.agency()),
                    COLUMNS.stream().map(column -> one.agency() + " " + column).toList()));
        }
        var told = ToldFindings.of(report.findings());
        tell("found", told.found(), report, COLUMNS.subList(0, 3));
        tell("supported", told.supported(), report, COLUMNS.subList(0, 1));
    }

    private void tell(String name, @Nullable Integer count, QualityAssuranceReport report, List<String> columns) {
        if (count != null) {
            know(name, count, new Cell.Whole(count));
            sums.add(new Sum(
                    name,
                    report.findings().stream()
                            .flatMap(one -> columns.stream().map(column -> one.agency() + " " + column))
                            .toList()));
        }
    }

    private void know(String name, int count, Cell printed) {
        truth.put(name, count);
        if (printed instanceof Cell.Whole whole) {
            assertThat(whole.count()).as(name).isEqualTo(count);
            shown.put(name, count);
        } else {
            hidden.add(name);
        }
    }

    private Map<String, Integer> found() {
        var found = new Attacker(shown, hidden, sums).found();
        found.keySet().removeIf(name -> name.startsWith("all of ") || !Disclosure.isSmall(truth.getOrDefault(name, 0)));
        return found;
    }

    private static QualityAssuranceReport random(Random random) {
        var grounds = new ArrayList<OfGround>();
        var findings = new ArrayList<Findings>();
        for (var agency : List.of("Health", "Police", "Education", "Housing").subList(0, 2 + random.nextInt(3))) {
            var all = 0;
            for (var ground : List.of("A", "B", "C")) {
                var count = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(15);
                grounds.add(cell(agency, ground, count));
                all += count;
            }
            var supported = random.nextInt(all + 1);
            var not = random.nextInt(all - supported + 1);
            findings.add(of(agency, supported, not, 0, all - supported - not));
        }
        return report(grounds, findings);
    }

    private static QualityAssuranceReport report(List<OfGround> grounds, List<Findings> findings) {
        var all = grounds.stream().mapToInt(OfGround::dissents).sum();
        return new QualityAssuranceReport(
                QualitySamples.typical().cover(),
                true,
                List.of(),
                List.of(new Month(YearMonth.of(2026, 1), all, all)),
                grounds,
                List.of(new OfKind("Initial", all, all / 3), new OfKind("Review", all, all - all / 3)),
                findings,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<List<Cell>> rows(List<Section> sections, String heading) {
        return sections.get(at(sections, heading)).tables().getFirst().rows();
    }

    private static int at(List<Section> sections, String heading) {
        return IntStream.range(0, sections.size())
                .filter(at -> sections.get(at).heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private static OfGround cell(String agency, String ground, int dissents) {
        return new OfGround(agency, ground, dissents);
    }

    private static Findings of(String agency, int supported, int not, int divided, int awaiting) {
        return new Findings(agency, supported, not, divided, awaiting);
    }

    private static String total(String agency) {
        return "all of " + agency;
    }

    private static String kind(int at) {
        return "kind " + at;
    }
}
