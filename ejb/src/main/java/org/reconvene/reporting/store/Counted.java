package org.reconvene.reporting.store;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reconvene.reporting.ReportingYear;

/** What a year's figures count: a view of what is recorded now, and the table in which an edition keeps its counts. */
enum Counted {
    DISSENT("recorded_at", "agency_kind, ground, conference_kind, finding"),
    CONFERENCE("held_at", "kind"),
    DISAGREEMENT("raised_at", "raising_kind, steps, ending"),
    REQUEST("requested_at", "ending");

    private final String at;
    private final String columns;

    Counted(String at, String columns) {
        this.at = at;
        this.columns = columns;
    }

    /** The column that says into which year it falls. */
    String at() {
        return at;
    }

    /** What it can be broken down by. */
    String columns() {
        return columns;
    }

    /**
     * Keeps how many there are of each combination of columns in each month, for {@code :edition}. Months begin at {@code :month0} to
     * {@code :month11}; one that is kept bears the beginning of its month.
     */
    String freeze() {
        var month = IntStream.range(0, ReportingYear.MONTHS - 1)
                .mapToObj(each -> "when " + at + " < :month" + (each + 1) + " then " + begin(each))
                .collect(Collectors.joining(" ", "case ", " else " + begin(ReportingYear.MONTHS - 1) + " end"));
        return "insert into " + frozen() + " (edition_id, partnership_id, " + at + ", " + columns + ", many)"
                + " select :edition, partnership_id, its_month, " + columns + ", count(*)"
                + " from (select partnership_id, " + columns + ", " + month + " as its_month from " + live()
                + " where partnership_id = :partnership and " + at + " >= :from and " + at + " < :until) each_one"
                + " group by partnership_id, its_month, " + columns;
    }

    private static String begin(int month) {
        return "cast(:month" + month + " as timestamp with time zone)";
    }

    String live() {
        return "report_" + name().toLowerCase(Locale.ROOT);
    }

    String frozen() {
        return "frozen_" + name().toLowerCase(Locale.ROOT);
    }
}
