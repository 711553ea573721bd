package org.reconvene.reports;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The statistical annex of a year, for the annual report (SUS-19, SUR-19). Its renderer withholds what could show who somebody is, in
 * the year and in each earlier one by itself, so that a year reads the same wherever it is printed.
 *
 * @param year the year it is about
 * @param earlier the years before it, the latest first, as each was frozen last
 * @param impact what became of what was learned
 * @param national what the statistics of the nation say of the same, the latest first; empty where there are none
 * @param previous the same year in the edition before this one, with which it is compared; null where this is the first
 */
public record AnnualReport(
        Cover cover,
        Year year,
        List<Year> earlier,
        Impact impact,
        List<National> national,
        @Nullable Year previous) implements Report {

    /** What is counted. */
    public enum Measure {
        CONFERENCES(
                "Conferences",
                "Child protection conferences whose day fell in the year, once each, however many children they were about."),
        DISSENTS(
                "Dissents",
                "Dissents recorded by the chair in the year. One person’s dissent at one conference counts once."),
        DISAGREEMENTS(
                "Disagreements",
                "Disagreements between agencies raised in the year under the partnership’s procedure; challenges to a"
                        + " request for a conference are not among them."),
        REQUESTS("Requests for a conference", "Requests for an initial child protection conference made in the year.");

        private final String words;
        private final String definition;

        Measure(String words, String definition) {
            this.words = words;
            this.definition = definition;
        }

        /** As a table heads it. */
        public String words() {
            return words;
        }

        /** How it is counted. */
        public String definition() {
            return definition;
        }
    }

    /** How a measure is broken down. Those with the same rows share their totals. */
    public enum Breakdown {
        DISSENTS_BY_GROUND(
                Measure.DISSENTS,
                "Dissents by agency and ground",
                "Agency",
                "Ground",
                "By the kind of agency that the dissenter came from, and by what the dissent was about."),
        DISSENTS_BY_FINDING(
                Measure.DISSENTS,
                "Dissents by agency and finding",
                "Agency",
                "Finding",
                "What the Dissents Group had found by the day the figures were frozen."),
        DISSENTS_BY_KIND(
                Measure.DISSENTS,
                "Dissents by kind of conference",
                "Kind of conference",
                null,
                "By the kind of the conference at which the dissent was recorded."),
        DISSENTS_BY_QUARTER(
                Measure.DISSENTS,
                "Dissents by quarter",
                "Quarter",
                null,
                "By the day on which the dissent was recorded."),
        CONFERENCES_BY_KIND(
                Measure.CONFERENCES,
                "Conferences by kind",
                "Kind of conference",
                null,
                "By the kind that the conference was arranged as."),
        DISAGREEMENTS_BY_SETTLEMENT(
                Measure.DISAGREEMENTS,
                "Disagreements by agency and how early they were settled",
                "Raised by",
                "Settled",
                "By the kind of agency that raised the disagreement, and by the steps of the procedure that were begun until"
                        + " it ended."),
        DISAGREEMENTS_BY_QUARTER(
                Measure.DISAGREEMENTS,
                "Disagreements by quarter",
                "Quarter",
                null,
                "By the day on which the disagreement was raised."),
        REQUESTS_BY_ENDING(
                Measure.REQUESTS,
                "Requests for a conference by how they ended",
                "How it ended",
                null,
                "As it stood on the day the figures were frozen.");

        private final Measure measure;
        private final String words;
        private final String rows;
        private final @Nullable String columns;
        private final String definition;

        Breakdown(Measure measure, String words, String rows, @Nullable String columns, String definition) {
            this.measure = measure;
            this.words = words;
            this.rows = rows;
            this.columns = columns;
            this.definition = definition;
        }

        public Measure measure() {
            return measure;
        }

        /** The heading above it. */
        public String words() {
            return words;
        }

        /** What its rows are. */
        public String rows() {
            return rows;
        }

        /** What its columns are; null where each row has one count. */
        public @Nullable String columns() {
            return columns;
        }

        /** How it is broken down. */
        public String definition() {
            return definition;
        }
    }

    /**
     * One count of a breakdown. A pair that is not given is none.
     *
     * @param column null where the breakdown has no columns
     */
    public record Count(Breakdown of, String row, @Nullable String column, int count) {
        public Count {
            Stated.text("row", row);
            Stated.count("count", count);
        }
    }

    /**
     * The figures of one year.
     *
     * @param words "2025-26"
     * @param edition of the frozen figures, from 1; 0 where the figures are not frozen
     * @param counts rows and columns in the order in which they are to be read
     */
    public record Year(
            String words,
            int edition,
            int conferences,
            int dissents,
            int disagreements,
            int requests,
            List<Count> counts) {
        public Year {
            Stated.text("year", words);
            counts = List.copyOf(counts);
            for (var breakdown : Breakdown.values()) {
                var sum = counts.stream()
                        .filter(count -> count.of() == breakdown)
                        .mapToInt(Count::count)
                        .sum();
                var total = total(breakdown.measure(), conferences, dissents, disagreements, requests);
                if (sum != total) {
                    throw new IllegalArgumentException(String.format(
                            Locale.UK, "%s: the parts add up to %d, the whole is %d", breakdown.words(), sum, total));
                }
            }
        }

        /** The count of a measure in the whole year. */
        public int total(Measure measure) {
            return total(measure, conferences, dissents, disagreements, requests);
        }

        private static int total(Measure measure, int conferences, int dissents, int disagreements, int requests) {
            return switch (measure) {
                case CONFERENCES -> conferences;
                case DISSENTS -> dissents;
                case DISAGREEMENTS -> disagreements;
                case REQUESTS -> requests;
            };
        }
    }

    /**
     * What became of what was learned, in the year. These count pieces of work and not people, and are shown as they are.
     *
     * @param recommendations made by the Dissents Group
     * @param done of those made, by the day the figures were frozen
     * @param overdue of those made, open past their date on that day
     * @param policyChanges proposed
     * @param answered of those proposed
     * @param reconvened conferences that a senior manager required to be reconvened
     */
    public record Impact(int recommendations, int done, int overdue, int policyChanges, int answered, int reconvened) {
        public Impact {
            Stated.part("done", done, recommendations);
            Stated.part("overdue", overdue, recommendations);
            Stated.part("answered", answered, policyChanges);
            Stated.count("reconvened", reconvened);
        }
    }

    /**
     * One published figure of a nation, and of the area where it is published.
     *
     * @param year as its source writes it
     * @param measure what it counts
     * @param nation the figure of the whole nation
     * @param area the figure of the partnership's area; null where none is published
     * @param source where it is from
     */
    public record National(
            String year,
            String measure,
            String nation,
            @Nullable String area,
            String source) {
        public National {
            Stated.text("measure", measure);
            Stated.text("nation's figure", nation);
            Stated.text("source", source);
        }
    }

    public AnnualReport {
        earlier = List.copyOf(earlier);
        national = List.copyOf(national);
    }
}
