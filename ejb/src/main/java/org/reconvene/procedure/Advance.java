package org.reconvene.procedure;

import java.util.List;

/** What follows when a step ends. */
public sealed interface Advance {

    /** These steps begin. */
    record Moved(List<Step> next, Outcome outcome) implements Advance {
        public Moved {
            next = List.copyOf(next);
        }
    }

    /** The matter ends. */
    record Ended(Outcome outcome) implements Advance {}

    /** The step cannot end so; the reason names the endings that it has. */
    record Refused(String reason) implements Advance {}
}
