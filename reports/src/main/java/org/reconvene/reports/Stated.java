package org.reconvene.reports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reconvene.reports.language.Phrase;

/** What has to be said for a report to make sense. Each refusal names the field and the remedy. */
final class Stated {
    private Stated() {}

    static void text(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(field + ": is empty; give its words");
        }
    }

    static void text(String field, Phrase value) {
        text(field, value.text());
    }

    static List<String> lines(String field, List<String> lines, int least) {
        if (lines.size() < least) {
            throw new IllegalArgumentException(field + ": has no lines; give at least one");
        }
        lines.forEach(line -> text(field, line));
        return List.copyOf(lines);
    }

    static void count(String field, @Nullable Integer value) {
        if (value != null && value < 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.UK, "%s: %d is below zero; give a count", field, value));
        }
    }

    /** A part can only be compared with its whole where both are known. */
    static void part(String field, @Nullable Integer part, @Nullable Integer whole) {
        count(field, part);
        if (part != null && whole != null && part > whole) {
            throw new IllegalArgumentException(String.format(
                    Locale.UK, "%s: %d is more than the %d it is a part of; count again", field, part, whole));
        }
    }
}
