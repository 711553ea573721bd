package org.reconvene.reports;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * To which part a report is narrowed, in the words that stand on its cover; null where it is not narrowed by that.
 *
 * @param agency a kind of agency, such as "Health"
 * @param kind a kind of conference, in the partnership's own words
 * @param tier of whoever has to act
 * @param finding what the Dissents Group found
 */
public record Only(
        @Nullable String agency,
        @Nullable String kind,
        @Nullable String tier,
        @Nullable String finding) {

    /** The whole report. */
    public static final Only ALL = new Only(null, null, null, null);

    /** What a report can be narrowed by. */
    public enum By {
        AGENCY("the agency"),
        KIND("the kind of conference"),
        TIER("the tier"),
        FINDING("the finding");

        private final String words;

        By(String words) {
            this.words = words;
        }

        /** As a sentence names it. */
        public String words() {
            return words;
        }
    }

    /** Whether it is the whole report. */
    public boolean isAll() {
        return chosen().isEmpty();
    }

    /** By what it is narrowed. */
    public Set<By> chosen() {
        var chosen = EnumSet.noneOf(By.class);
        for (var by : By.values()) {
            if (words(by) != null) {
                chosen.add(by);
            }
        }
        return chosen;
    }

    /** "Only: Health; Service manager"; empty for the whole report. */
    public String words() {
        return isAll()
                ? ""
                : Stream.of(By.values())
                        .map(this::words)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining("; ", "Only: ", ""));
    }

    private @Nullable String words(By by) {
        return switch (by) {
            case AGENCY -> agency;
            case KIND -> kind;
            case TIER -> tier;
            case FINDING -> finding;
        };
    }
}
