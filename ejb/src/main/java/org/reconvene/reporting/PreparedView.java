package org.reconvene.reporting;

import java.time.Instant;

/**
 * A file that somebody asked for, and how far it has come.
 *
 * @param words of the order
 * @param percent from 0 to 100
 * @param goesAt when it is deleted; nothing is lost with it, since it can be made again
 */
public record PreparedView(
        long id, ReportOrder order, String words, Instant askedAt, State state, int percent, Instant goesAt) {

    /** What can become of it. */
    public enum State {
        WAITING("Waiting for its turn"),
        RUNNING("Being made"),
        READY("Ready"),
        CANCELLED("Cancelled"),
        REFUSED("Not made: you may not read this report"),
        BROKEN("Not made, because of a fault here. Ask for it again");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** As its owner reads it. */
        public String words() {
            return words;
        }

        /** Whether something is still to come, and can be cancelled. */
        public boolean isOpen() {
            return this == WAITING || this == RUNNING;
        }
    }
}
