package org.reconvene.reports;

import java.time.YearMonth;
import java.util.Locale;

/** By what name the cases behind each count of the report to the Operations Group are asked for. */
public final class CountedCases {
    public static final String RECORDED = "recorded";
    public static final String REVIEWED = "reviewed";
    public static final String AWAITING_DECISION = "awaiting-decision";
    public static final String AWAITING_FINDING = "awaiting-finding";
    public static final String LATE = "late";
    public static final String REQUESTS_MADE = "requests-made";
    public static final String REQUESTS_OPEN = "requests-open";
    public static final String REQUESTS_ENDED = "requests-ended";
    public static final String AGE = "age";
    public static final String FOUND = "found";
    public static final String FOUND_LATE = "found-late";
    public static final String DUE = "due";
    public static final String IN_TIME = "in-time";
    public static final String AFTER = "after";
    public static final String SILENT = "silent";
    public static final String UNANSWERED = "unanswered";
    public static final String LOAD = "load";
    public static final String PLANNED = "planned";

    /** Whoever has to act, where all of them are counted together. */
    public static final String ALL = "all";

    private CountedCases() {}

    /** A part of a figure, such as {@code age.up-to-10-working-days}. */
    public static String of(String figure, String part) {
        return figure + "." + slug(part);
    }

    /** A figure of one month, such as {@code recorded.2026-11}. */
    public static String of(String figure, YearMonth month) {
        return figure + "." + month;
    }

    /**
     * Steps of somebody that are due in one of the weeks, such as {@code load.all.1}.
     *
     * @param week 0 for what is late, from 1 for the weeks
     */
    public static String of(String figure, String who, int week) {
        return of(figure, who) + "." + week;
    }

    /** Words as an address has them: in small letters, with hyphens. */
    public static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
