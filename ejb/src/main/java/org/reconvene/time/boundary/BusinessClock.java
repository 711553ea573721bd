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

    /** The system property that is {@code true} where invented partnerships are shown, who have a past. */
    public static final String DEMONSTRATION = "reconvene.demonstration";

    private static final ThreadLocal<Instant> PAST = new ThreadLocal<>();

    private final boolean replaceable;
    private final boolean hasInventedPast;
    private volatile Clock clock;
    private volatile Clock world;

    /** The clock of a running server. */
    public BusinessClock() {
        this(Clock.systemUTC(), System.getProperty(START), Boolean.getBoolean(DEMONSTRATION));
    }

    /** A clock of a test's own. */
    public BusinessClock(Clock clock) {
        this.clock = clock;
        this.world = clock;
        this.replaceable = true;
        this.hasInventedPast = false;
    }

    BusinessClock(Clock server, @Nullable String start, boolean demonstration) {
        this.replaceable = start != null;
        this.hasInventedPast = demonstration;
        this.world = server;
        this.clock = start == null ? server : Clock.offset(server, Duration.between(server.instant(), parse(start)));
    }

    /** The present instant, to the microsecond: a database keeps no more, and what is read back must equal what was written. */
    public Instant now() {
        var then = PAST.get();
        return (then == null ? clock.instant() : then).truncatedTo(ChronoUnit.MICROS);
    }

    /** The time that telephones have: the present, whenever a demonstration's clock was told to start. */
    public Instant ofTheWorld() {
        return world.instant();
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
        world = other;
    }

    /** Stops the clock at an instant, as {@link #replaceWith}. */
    public void stopAt(Instant instant) {
        replaceWith(Clock.fixed(instant, ZoneOffset.UTC));
    }

    /**
     * Lets this thread live at an earlier instant while it acts for invented people; afterwards it is the present again, and for
     * every other thread it never was anything else.
     *
     * @throws IllegalStateException outside a demonstration, where nothing may be dated back, and inside another past
     * @throws IllegalArgumentException if the instant is still to come
     */
    public void during(Instant then, Runnable acts) {
        if (!hasInventedPast) {
            throw new IllegalStateException("Only a demonstration has an invented past");
        }
        if (PAST.get() != null) {
            throw new IllegalStateException("This thread lives in the past already");
        }
        if (then.isAfter(now())) {
            throw new IllegalArgumentException(then + " is still to come");
        }
        PAST.set(then);
        try {
            acts.run();
        } finally {
            PAST.remove();
        }
    }

    /** Whether this thread lives at an earlier instant, see {@link #during}. */
    public boolean isInventedPast() {
        return PAST.get() != null;
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
