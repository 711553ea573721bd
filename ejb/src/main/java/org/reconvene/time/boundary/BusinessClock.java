package org.reconvene.time.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.reconvene.time.London;

/**
 * The present time; nothing else in the program reads a clock.
 *
 * <p>For demonstrations and browser tests the system property {@value #START} (an instant, for example
 * {@code 2026-12-22T09:10:00Z}) makes the clock start there when the server starts, and go on from there. Only then may a running
 * clock be replaced.
 */
@ApplicationScoped
public class BusinessClock {

    /** The system property that names the instant at which the clock starts. */
    public static final String START = "reconvene.clock.start";

    private final boolean replaceable;
    private volatile Clock clock;

    /** The clock of a running server. */
    public BusinessClock() {
        this(Clock.systemUTC(), System.getProperty(START));
    }

    /** A clock of a test's own. */
    public BusinessClock(Clock clock) {
        this.clock = clock;
        this.replaceable = true;
    }

    BusinessClock(Clock server, @Nullable String start) {
        this.replaceable = start != null;
        this.clock = start == null ? server : Clock.offset(server, Duration.between(server.instant(), parse(start)));
    }

    /** The present instant, to the microsecond: a database keeps no more, and what is read back must equal what was written. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in London. */
    public LocalDate today() {
        return London.dateOf(now());
    }

    /**
     * Lets time be what a test says.
     *
     * @throws IllegalStateException on a server that was started without {@value #START}
     */
    public void replaceWith(Clock other) {
        if (!replaceable) {
            throw new IllegalStateException(
                    "The clock of this server cannot be replaced: it was started without " + START);
        }
        clock = other;
    }

    /** Stops the clock at an instant, as {@link #replaceWith}. */
    public void stopAt(Instant instant) {
        replaceWith(Clock.fixed(instant, ZoneOffset.UTC));
    }

    private static Instant parse(String start) {
        try {
            return Instant.parse(start);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    START + ": write an instant, for example 2026-12-22T09:10:00Z, not \"" + start + "\"", e);
        }
    }
}
