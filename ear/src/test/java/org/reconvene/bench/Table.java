package org.reconvene.bench;

import java.util.List;
import java.util.Locale;

/** The lines as one table for people, the two sizes of a thing below each other, with the ratio of their times. */
public final class Table {

    private static final String LINE = "%-27s %8s %10s %11s %6s %5s %7s%n";

    private Table() {}

    /** The table of the few and the many, which name the same things in the same order, and of what was measured once. */
    public static String of(List<Measured> few, List<Measured> many, List<Measured> once, long heap) {
        var table = new StringBuilder(
                String.format(Locale.UK, LINE, "what", "rows", "median ms", "statements", "limit", "held", "ratio"));
        for (int line = 0; line < few.size(); line++) {
            var ratio = many.get(line).millis() / few.get(line).millis();
            table.append(line(few.get(line), "")).append(line(many.get(line), String.format(Locale.UK, "%.1f", ratio)));
        }
        once.forEach(one -> table.append(line(one, "")));
        table.append(String.format(
                Locale.UK, "census, heap in use after collections at most, beyond what was before: %d MB%n", heap));
        return table.toString();
    }

    private static String line(Measured one, String ratio) {
        return String.format(
                Locale.UK,
                LINE,
                one.what(),
                String.format(Locale.UK, "%,d", one.rows()),
                String.format(Locale.UK, "%,.1f", one.millis()),
                String.format(Locale.UK, "%,d", one.statements()),
                one.limit() == null ? "" : one.limit().toString(),
                one.held(),
                ratio);
    }
}
