package org.reconvene.web.reports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reconvene.reporting.ReportingYear;

/** Years and editions as an address carries them: {@code year=2025-26&edition=1}. */
final class Years {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})-([0-9]{2})");

    private Years() {}

    /** The year, or empty where the text is none. */
    static Optional<ReportingYear> named(@Nullable String words) {
        return Optional.ofNullable(words)
                .map(YEAR::matcher)
                .filter(Matcher::matches)
                .map(matcher -> new ReportingYear(Integer.parseInt(matcher.group(1))))
                .filter(year -> year.words().equals(words));
    }

    /** The number of an edition; null, and so the latest, where the text is none. */
    static @Nullable Integer edition(@Nullable String words) {
        return words != null && words.matches("[1-9][0-9]{0,3}") ? Integer.valueOf(words) : null;
    }
}
