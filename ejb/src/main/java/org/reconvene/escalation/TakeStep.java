package org.reconvene.escalation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.Recorded;

/**
 * Ends a step.
 *
 * @param step the step's key; it has to be one that is open
 * @param ending how it ends
 * @param texts what is written down with it
 */
public record TakeStep(
        String reference, String step, @Nullable Ending ending, Map<Recorded, String> texts) {

    public TakeStep {
        texts = Map.copyOf(texts);
    }
}
