package org.reconvene.reports.document;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Months under a chart and in a table. */
final class Months {
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private Months() {}

    static Cell cell(YearMonth month) {
        return new Cell.Words(FULL.format(month));
    }

    static String inWords(YearMonth month) {
        return FULL.format(month);
    }

    /** "Jan", with the year beneath the first month and beneath every January. */
    static List<String> labels(List<YearMonth> months) {
        var labels = new ArrayList<String>();
        for (var month : months) {
            var year = labels.isEmpty() || month.getMonthValue() == 1 ? "\n" + month.getYear() : "";
            labels.add(SHORT.format(month) + year);
        }
        return labels;
    }
}
