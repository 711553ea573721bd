package org.reconvene.reports.document;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A heading and what stands under it.
 *
 * @param lead one sentence that says what the section shows; empty where the heading says enough
 * @param points sentences, numbered; empty where there are none
 * @param chart null where there is none
 * @param tables as printed on paper
 * @param tidy the one table that a workbook and CSV get instead, where paper needs another shape; null where the tables
 *     serve both
 * @param countedAs which of the {@link Definitions} says how its figures are counted; null where none does
 */
public record Section(
        String heading,
        String lead,
        List<String> points,
        @Nullable Drawing chart,
        List<Table> tables,
        @Nullable Table tidy,
        @Nullable String countedAs) {

    Section(
            String heading,
            String lead,
            List<String> points,
            @Nullable Drawing chart,
            List<Table> tables,
            @Nullable Table tidy) {
        this(heading, lead, points, chart, tables, tidy, null);
    }

    public Section {
        points = List.copyOf(points);
        tables = List.copyOf(tables);
    }

    static Section of(String heading, String lead, Table table) {
        return new Section(heading, lead, List.of(), null, List.of(table), null);
    }

    static Section of(String heading, String lead, List<Table> tables) {
        return new Section(heading, lead, List.of(), null, tables, null);
    }

    static Section ofPoints(String heading, String lead, List<String> points) {
        return new Section(heading, lead, points, null, List.of(), null);
    }

    /** A table that a workbook and CSV get in another shape. */
    static Section of(String heading, String lead, Table printed, Table tidy) {
        return new Section(heading, lead, List.of(), null, List.of(printed), tidy);
    }

    /** The same, whose figures are counted as that definition says. */
    Section countedAs(String definition) {
        return new Section(heading, lead, points, chart, tables, tidy, definition);
    }

    /** The same of other tables. */
    Section with(UnaryOperator<Table> change) {
        return new Section(
                heading,
                lead,
                points,
                chart,
                tables.stream().map(change).toList(),
                tidy == null ? null : change.apply(tidy),
                countedAs);
    }

    /** Whether it says how the figures of the others are counted. */
    public boolean isOfDefinitions() {
        return tables.size() == 1 && tables.getFirst().name().equals(Definitions.TABLE);
    }

    /** The tables for a workbook and for CSV. */
    public List<Table> forSheets() {
        return tidy == null ? tables : List.of(tidy);
    }
}
