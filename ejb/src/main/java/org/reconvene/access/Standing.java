package org.reconvene.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a case stands towards one person, as far as it opens it.
 *
 * @param endedAt when the case ended; null while it is open, and for what has no end, such as a conference
 * @param glassUntil until when the person broke the glass; null where they did not
 * @param restricted whether a child of the case is restricted, so that no glass opens it
 */
public record Standing(@Nullable Instant endedAt, @Nullable Instant glassUntil, boolean restricted) {

    /** Open, and nobody broke the glass. */
    public static final Standing OPEN = new Standing(null, null, false);

    /** How long after its end a case can still be read by those who had a part in it. */
    public static final Duration READABLE_FOR = Duration.ofDays(30);

    /** How far the case has gone. */
    public enum Stage {
        /** It goes on. */
        OPEN,
        /** It has ended, and can be read. */
        READABLE,
        /** The parts in it have ended with it. */
        GONE
    }

    /** How far the case has gone at that instant. */
    public Stage stageAt(Instant at) {
        if (endedAt == null) {
            return Stage.OPEN;
        }
        return at.isBefore(endedAt.plus(READABLE_FOR)) ? Stage.READABLE : Stage.GONE;
    }

    /** Whether the person may look in without a part. */
    public boolean isGlassBrokenAt(Instant at) {
        return glassUntil != null && at.isBefore(glassUntil) && !restricted;
    }
}
