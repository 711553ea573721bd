package org.reconvene.web.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.reconvene.time.London;

/**
 * Reads the parameter {@code from}, the instant at which a limit begins to run.
 *
 * <p>It is London wall time, {@code 2026-12-23T16:45}, unless it carries an offset, {@code 2026-12-23T16:45Z} or
 * {@code 2026-06-01T10:00+01:00}. Twice a year a wall time does not name one instant: in the hour that spring skips it is taken one
 * hour later ({@code 2027-03-28T01:30} is 02:30, summer time); in the hour that autumn repeats it is the earlier of the two, summer
 * time. The answer repeats the instant with its offset, so that the reading is seen; whoever means the other one gives an offset.
 */
final class StartTime {

    private static final String PARAMETER = "from";
    private static final String EXAMPLE = "for example 2026-12-23T16:45";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T?");
    private static final Pattern OFFSET = Pattern.compile(".*(?:[Zz]|[+-]\\d{2}(?::?\\d{2})?)");
    // In an address a plus sign that is not written as %2B arrives as a space.
    private static final Pattern LOST_PLUS = Pattern.compile("(.*T.*\\S) (\\d{2}(?::?\\d{2})?)");

    private StartTime() {}

    /** The instant that {@code from} names. */
    static Instant of(Query query) {
        var from = query.text(PARAMETER)
                .orElseThrow(() -> RefusedRequest.badParameter(
                        PARAMETER, "Say when the limit begins, on London's clock, " + EXAMPLE + "."));
        if (DAY.matcher(from).matches()) {
            throw RefusedRequest.badParameter(PARAMETER, "Add the time of the day, " + EXAMPLE + ".");
        }
        return parsed(LOST_PLUS.matcher(from).replaceFirst("$1+$2"));
    }

    private static Instant parsed(String from) {
        try {
            int time = from.indexOf('T');
            if (time < 0 || !OFFSET.matcher(from.substring(time)).matches()) {
                var wall = LocalDateTime.parse(from);
                return London.at(wall.toLocalDate(), wall.toLocalTime());
            }
            var at = OffsetDateTime.parse(from).toInstant();
            London.dateOf(at); // throws where London's calendar does not reach
            return at;
        } catch (DateTimeException e) {
            throw RefusedRequest.badParameter(
                    PARAMETER,
                    "Write day and time as 2026-12-23T16:45 for London's clock, or with an offset as"
                            + " 2026-12-23T16:45:00Z.");
        }
    }
}
