package org.reconvene.time;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * That an open deadline is another one since the calendar changed.
 *
 * @param from when it was due
 * @param to when it is due now
 * @param why which days changed, in words, without a full stop
 */
public record DeadlineMove(Instant from, Instant to, String why) {

    /** More changed days than these make no sentence: the others are only counted. */
    private static final int MOST_DAYS_NAMED = 3;

    /**
     * The move of a deadline; empty where the changed days do not touch it. What was reckoned otherwise when it was set, and is not
     * touched, stays as it is.
     *
     * @param start when the limit began to run
     * @param due when it is due by what is kept of it
     * @param reckoning how it is reckoned on a calendar
     * @param changes what differs between the two calendars
     */
    public static Optional<DeadlineMove> of(
            Instant start,
            Instant due,
            Function<WorkingCalendar, Instant> reckoning,
            WorkingCalendar before,
            WorkingCalendar after,
            List<DayChange> changes) {
        var to = reckoning.apply(after);
        if (to.equals(due) || to.equals(reckoning.apply(before))) {
            return Optional.empty();
        }
        return Optional.of(new DeadlineMove(due, to, why(start, due, to, changes)));
    }

    /** The move in a sentence without its full stop: "The review moved from … to …: Friday 7 May … is now a bank holiday". */
    public String words(String what) {
        return what + " moved from " + DateWords.dayAndTime(from) + " to " + DateWords.dayAndTime(to) + ": " + why;
    }

    private static String why(Instant start, Instant due, Instant to, List<DayChange> changes) {
        List<LocalDate> days =
                Stream.of(start, due, to).map(London::dateOf).sorted().toList();
        var touching = changes.stream()
                .filter(change -> change.liesBetween(days.getFirst(), days.getLast()))
                .toList();
        var words = new ArrayList<>(
                touching.stream().limit(MOST_DAYS_NAMED).map(DayChange::words).collect(Collectors.toList()));
        if (touching.size() > MOST_DAYS_NAMED) {
            words.add((touching.size() - MOST_DAYS_NAMED) + " more days changed");
        }
        return words.isEmpty() ? "the working calendar changed" : String.join("; ", words);
    }
}
