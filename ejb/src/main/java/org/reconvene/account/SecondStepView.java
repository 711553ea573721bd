package org.reconvene.account;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One's own second step.
 *
 * @param since when it was set up; null where there is none
 * @param codesLeft how many recovery codes were not used yet
 * @param required whether everybody must have one here
 */
public record SecondStepView(@Nullable Instant since, int codesLeft, boolean required) implements Serializable {

    public boolean isOn() {
        return since != null;
    }
}
