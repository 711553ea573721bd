package org.reconvene.procedure;

import java.util.List;

/**
 * How a step can end, and what then begins.
 *
 * @param when which ending it is
 * @param says the ending in the procedure's words
 * @param then the keys of the steps that begin with it; none where the matter ends here
 */
public record Outcome(Ending when, String says, List<String> then) {

    public Outcome {
        then = List.copyOf(then);
    }

    /** Whether the matter ends here. */
    public boolean ends() {
        return then.isEmpty();
    }
}
