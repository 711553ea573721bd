package org.reconvene.conference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;

/** Records the chair’s decision for each child (SUS-11). */
public record DecideForChildren(String conference, List<Row> rows) {

    /**
     * One child’s decision.
     *
     * @param category needed where a plan is, and null where none is
     */
    public record Row(
            ChildId child, PlanDecision decision, @Nullable PlanCategory category, boolean consensus) {}
}
