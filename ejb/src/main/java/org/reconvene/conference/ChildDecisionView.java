package org.reconvene.conference;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildView;

/** What was decided for one child; each part is null until the chair has recorded it. */
public record ChildDecisionView(
        ChildView child,
        @Nullable PlanDecision decision,
        @Nullable PlanCategory category,
        @Nullable Boolean consensus) implements Serializable {

    /** The decision with its category, for example {@code Plan needed, Neglect}. */
    public String decisionWords() {
        if (decision == null) {
            return "Not recorded";
        }
        return category == null ? decision.words() : decision.words() + ", " + category.words();
    }
}
