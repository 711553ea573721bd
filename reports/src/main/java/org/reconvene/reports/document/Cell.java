package org.reconvene.reports.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands in one cell of a table, kept apart from its looks so that a workbook gets real numbers and dates. */
public sealed interface Cell {
    /** As a person reads it on paper. */
    String printed();

    /** By what the cases that it counts are asked for; null where it does not open to cases. */
    default @Nullable String figure() {
        return null;
    }

    /** Words. Line breaks become spaces: a cell is one paragraph. */
    record Words(String words) implements Cell {
        private static final Pattern SPACES = Pattern.compile("\\s+");

        public Words {
            words = SPACES.matcher(words.strip()).replaceAll(" ");
        }

        @Override
        public String printed() {
            return words;
        }
    }

    /** Several names in a row. On paper three stand on a line, so that none is parted at a hyphen. */
    record Several(List<String> names) implements Cell {
        private static final int ON_A_LINE = 3;

        public Several {
            names = List.copyOf(names);
        }

        @Override
        public String printed() {
            return String.join(", ", names);
        }

        /** As {@link #printed}, with line breaks. */
        public String printedInLines() {
            var lines = new StringBuilder();
            for (var i = 0; i < names.size(); i++) {
                lines.append(i == 0 ? "" : i % ON_A_LINE == 0 ? ",\n" : ", ").append(names.get(i));
            }
            return lines.toString();
        }
    }

    /** A count. */
    record Whole(int count, @Nullable String figure) implements Cell {
        public Whole(int count) {
            this(count, null);
        }

        @Override
        public String printed() {
            return String.format(Locale.UK, "%,d", count);
        }
    }

    /** A rate, with one decimal place. */
    record Rate(double rate) implements Cell {
        @Override
        public String printed() {
            return String.format(Locale.UK, "%,.1f", rate);
        }
    }

    /** A part of a whole that is at least 1: the count and its share. */
    record PartOf(int part, int whole, @Nullable String figure) implements Cell {
        public PartOf(int part, int whole) {
            this(part, whole, null);
        }

        @Override
        public String printed() {
            return String.format(Locale.UK, "%,d (%.0f%%)", part, 100 * share());
        }

        /** From 0 to 1. */
        public double share() {
            return (double) part / whole;
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
        private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

        @Override
        public String printed() {
            return SHORT.format(date);
        }
    }

    /** A number or a date that is not there, and the words that say why. */
    record Missing(String why) implements Cell {
        @Override
        public String printed() {
            return why;
        }
    }
}
