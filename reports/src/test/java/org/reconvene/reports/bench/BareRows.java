package org.reconvene.reports.bench;

import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRField;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.AccessReview.Line;

/** The lines of a review of access in the words that the application prints, one at a time. */
final class BareRows implements JRDataSource {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Iterator<Line> lines;
    private @Nullable Line line;

    BareRows(List<Line> lines) {
        this.lines = lines.iterator();
    }

    @Override
    public boolean next() {
        line = lines.hasNext() ? lines.next() : null;
        return line != null;
    }

    @Override
    public Object getFieldValue(JRField field) {
        if (line == null) {
            throw new IllegalStateException("there is no line");
        }
        return switch (field.getName()) {
            case "name" -> line.name() + ", " + line.title();
            case "agency" -> line.agency();
            case "offices" -> line.offices().isEmpty() ? "None" : String.join("; ", line.offices());
            case "cases" -> String.format(Locale.UK, "%,d", line.cases());
            case "lastHere" -> line.lastHere() == null ? "Never" : DAY.format(line.lastHere());
            default -> throw new IllegalArgumentException(field.getName());
        };
    }
}
