package org.reconvene.learning;

import java.io.Serializable;
import java.util.List;

/**
 * What was learned from one disagreement, as far as it is shared with the reader.
 *
 * @param ended whether the disagreement has ended: learning is recorded then
 */
public record LearnedFromView(String disagreement, boolean ended, List<LearnedView> learned) implements Serializable {

    public LearnedFromView {
        learned = List.copyOf(learned);
    }
}
