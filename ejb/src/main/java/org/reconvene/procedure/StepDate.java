package org.reconvene.procedure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a step is due if every step before it takes its whole time.
 *
 * @param stage the number of its stage, from 1
 * @param stageName the stage's name
 * @param start when its limit begins to run
 * @param due when it is due, with the reckoning
 * @param wholeEnds when the time for the whole route ends; null while none runs. The sooner of the two leads (HER-14)
 */
public record StepDate(
        int stage,
        String stageName,
        Step step,
        Instant start,
        Due due,
        @Nullable Due wholeEnds) {

    /** The sooner of the step's limit and the time for the whole. */
    public Due sooner() {
        return wholeEnds != null && wholeEnds.at().isBefore(due.at()) ? wholeEnds : due;
    }
}
