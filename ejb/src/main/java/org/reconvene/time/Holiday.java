package org.reconvene.time;

import java.time.LocalDate;

/**
 * A day on which nobody is expected at work beside weekends.
 *
 * @param date the day itself, a substitute day where GOV.UK names one
 * @param title what the day is called, for example "Christmas Day"
 * @param source where it is known from
 */
public record Holiday(LocalDate date, String title, Source source) {

    /** Where a holiday is known from. */
    public enum Source {
        /** Published by GOV.UK. */
        PUBLISHED,
        /** Worked out for a year that is not published yet, and so provisional. */
        COMPUTED,
        /** A closing day of one partnership. */
        LOCAL
    }

    public Holiday {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title: name the holiday of " + date + ", for example Christmas Day");
        }
    }

    /** A closing day of one partnership. */
    public static Holiday local(LocalDate date, String title) {
        return new Holiday(date, title, Source.LOCAL);
    }
}
