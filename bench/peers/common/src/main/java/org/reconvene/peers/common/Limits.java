package org.reconvene.peers.common;

import java.time.Clock;
import java.util.Date;

/** Asked by the process when a stage begins: five days from now. */
public final class Limits {

    private static final long DAY = 86_400_000L;

    /** When a stage that begins now is due. */
    public Date due(int stage) {
        return new Date(Clock.systemUTC().millis() + 5 * DAY);
    }
}
