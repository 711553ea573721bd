package org.reconvene.reports.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.AnnualReport.Breakdown;
import org.reconvene.reports.AnnualReport.Count;
import org.reconvene.reports.AnnualReport.Measure;
import org.reconvene.reports.AnnualReport.Year;
import org.reconvene.reports.disclosure.Disclosure;
import org.reconvene.reports.disclosure.Sum;

/**
 * The figures of a year as everybody may read them. What is withheld depends on the year alone, so that it is the same in every report
 * in which the year stands, and no two of them give away by their difference what each keeps back.
 */
public final class PublishedYear {

    static final Cell WITHHELD = new Cell.Missing("Withheld");
    private static final String END = "\u0000";

    private final Year year;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final Set<String> withheld;

    /** Reads the figures once. */
    public PublishedYear(Year year) {
        this.year = year;
        for (var measure : Measure.values()) {
            counts.put(name(measure), year.total(measure));
        }
        year.counts().forEach(this::add);
        withheld = Disclosure.withheld(counts, sums(), Set.of(), Set.of());
    }

    /** Every count that could be published, by a name of its own: what a test tries to work out. */
    public Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }

    /** What adds up to what among them. */
    public List<Sum> sums() {
        return parts.entrySet().stream()
                .map(sum -> new Sum(sum.getKey().substring(0, sum.getKey().indexOf(END)), sum.getValue()))
                .toList();
    }

    /** The names of those that are not shown. */
    public Set<String> withheld() {
        return withheld;
    }

    Year year() {
        return year;
    }

    /** Every count by its name, as it is shown. */
    Map<String, Cell> cells() {
        var cells = new LinkedHashMap<String, Cell>();
        counts.keySet().forEach(name -> cells.put(name, cell(name)));
        return cells;
    }

    Cell total(Measure measure) {
        return cell(name(measure));
    }

    /** The rows of a breakdown in their order. */
    List<String> rows(Breakdown of) {
        return own(of).map(Count::row).distinct().toList();
    }

    /** Its columns in their order; empty where each row has one count. */
    List<String> columns(Breakdown of) {
        return List.copyOf(new LinkedHashSet<>(
                own(of).map(Count::column).filter(Objects::nonNull).toList()));
    }

    /** The count of a row; of all columns together where no column is named. */
    Cell cell(Breakdown of, String row, @Nullable String column) {
        return cell(name(of, row, column));
    }

    Cell columnTotal(Breakdown of, String column) {
        return cell(columnName(of, column));
    }

    private Stream<Count> own(Breakdown of) {
        return year.counts().stream().filter(count -> count.of() == of);
    }

    private Cell cell(String name) {
        return withheld.contains(name) ? WITHHELD : new Cell.Whole(counts.getOrDefault(name, 0));
    }

    private void add(Count count) {
        var of = count.of();
        var row = name(of, count.row(), null);
        if (count.column() == null) {
            counts.merge(row, count.count(), Integer::sum);
            part(name(of.measure()), of.rows(), row);
            return;
        }
        var cell = name(of, count.row(), count.column());
        var column = columnName(of, count.column());
        counts.merge(cell, count.count(), Integer::sum);
        counts.merge(column, count.count(), Integer::sum);
        part(row, of.columns(), cell);
        part(column, of.rows(), cell);
        part(name(of.measure()), of.columns(), column);
        part(name(of.measure()), of.rows(), row);
        if (isFirstWithTheseRows(of)) {
            counts.merge(row, count.count(), Integer::sum);
        } else {
            counts.putIfAbsent(row, 0);
        }
    }

    /** The dissents of an agency are as many by ground as by finding: they are one count. */
    private static boolean isFirstWithTheseRows(Breakdown of) {
        return Stream.of(Breakdown.values())
                        .filter(other ->
                                other.measure() == of.measure() && other.rows().equals(of.rows()))
                        .findFirst()
                        .orElseThrow()
                == of;
    }

    private void part(String total, @Nullable String by, String part) {
        var own = parts.computeIfAbsent(total + END + by, key -> new ArrayList<>());
        if (!own.contains(part)) {
            own.add(part);
        }
    }

    private static String name(Measure measure) {
        return measure.words();
    }

    private static String name(Breakdown of, String row, @Nullable String column) {
        var name = of.measure().words() + ", " + of.rows() + ": " + row;
        return column == null ? name : name + ", " + of.columns() + ": " + column;
    }

    private static String columnName(Breakdown of, String column) {
        return of.measure().words() + ", " + of.columns() + ": " + column;
    }
}
