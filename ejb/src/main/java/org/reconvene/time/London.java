package org.reconvene.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The one time zone of every partnership. */
public final class London {

    /** Europe/London, with its two changes of the clocks a year. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day on London's calendar at that instant. */
    public static LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** London's wall clock at that instant. */
    public static LocalTime timeOf(Instant at) {
        return LocalTime.ofInstant(at, ZONE);
    }

    /** The day and the wall clock in London at that instant. */
    public static LocalDateTime wallClock(Instant at) {
        return LocalDateTime.ofInstant(at, ZONE);
    }

    /**
     * The instant of that wall-clock time in London.
     *
     * <p>In the hour that spring skips it is one hour later; in the hour that autumn repeats it is the earlier one.
     */
    public static Instant at(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, ZONE).toInstant();
    }
}
