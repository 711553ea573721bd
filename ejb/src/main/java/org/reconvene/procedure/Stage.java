package org.reconvene.procedure;

import java.util.List;

/**
 * Steps on one level of the agencies.
 *
 * @param straightHere for what reasons a case may come here past the stages between (NI-16, SUS-18); for no other
 */
public record Stage(String key, String name, List<Shortcut> straightHere, List<Step> steps) {

    public Stage {
        straightHere = List.copyOf(straightHere);
        steps = List.copyOf(steps);
    }

    /** A reason that the procedure allows. */
    public record Shortcut(String reason, Grounds grounds) {}
}
