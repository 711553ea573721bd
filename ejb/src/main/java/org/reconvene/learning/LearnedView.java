package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What was learned from a disagreement, with nothing of the disagreement in it.
 *
 * @param agency the agency whose side recorded it
 * @param handovers in whose hands it was and is, earliest first
 */
public record LearnedView(
        String reference,
        LearningKind kind,
        LearningCircle circle,
        String learned,
        String agency,
        Instant recordedAt,
        List<HandoverView> handovers)
        implements Serializable {

    public LearnedView {
        handovers = List.copyOf(handovers);
    }
}
