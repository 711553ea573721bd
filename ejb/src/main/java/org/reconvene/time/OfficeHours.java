package org.reconvene.time;

import java.time.Duration;
import java.time.LocalTime;

/**
 * When a partnership's offices open and close on a working day, on London's wall clock.
 *
 * @param opens the first minute of business
 * @param closes close of business: a limit of working days ends then, and exactly then is still in time
 */
public record OfficeHours(LocalTime opens, LocalTime closes) {

    /** 09:00 to 17:00; the close is the default of docs/requirements.md, "Silences". */
    public static final OfficeHours DEFAULT = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(17, 0));

    public OfficeHours {
        if (!opens.isBefore(closes)) {
            throw new IllegalArgumentException("closes: enter a time after " + opens + ", for example 17:00");
        }
    }

    /** How long a working day's business lasts. */
    public Duration length() {
        return Duration.between(opens, closes);
    }

    /** How much of a working day's business has passed at that time of the day: from nothing to {@link #length()}. */
    Duration passedAt(LocalTime time) {
        if (time.isBefore(opens)) {
            return Duration.ZERO;
        }
        return Duration.between(opens, time.isAfter(closes) ? closes : time);
    }
}
