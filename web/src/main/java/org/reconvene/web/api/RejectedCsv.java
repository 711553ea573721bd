package org.reconvene.web.api;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.reconvene.interchange.RejectedRow;

/** Writes rejected rows as CSV (RFC 4180). What a spreadsheet would take for a formula is written as text. */
final class RejectedCsv {

    static final String HEADINGS = "Line,Child,Field,Value,Left out,Reason,Remedy\r\n";
    private static final String FORMULA = "=+-@\t\r";

    private RejectedCsv() {}

    static String of(List<RejectedRow> rows) {
        return rows.stream().map(RejectedCsv::line).collect(Collectors.joining());
    }

    private static String line(RejectedRow row) {
        return Stream.of(
                                Integer.toString(row.line()),
                                text(row.childId()),
                                text(row.field()),
                                text(row.value()),
                                row.left().name(),
                                text(row.reason()),
                                text(row.remedy()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String text(@Nullable String value) {
        var written = Objects.requireNonNullElse(value, "");
        var harmless = !written.isEmpty() && FORMULA.indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
