package org.reconvene.web.conference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildView;
import org.reconvene.conference.ChildDecisionView;
import org.reconvene.conference.DecideForChildren;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;
import org.reconvene.web.page.Errors;

/** One child’s decision as the chair fills it in. */
public class DecisionRow {

    private final ChildView child;
    private @Nullable String decision;
    private @Nullable String category;
    private @Nullable String consensus;

    DecisionRow(ChildDecisionView view) {
        this.child = view.child();
        this.decision = view.decision() == null ? null : view.decision().name();
        this.category = view.category() == null ? null : view.category().name();
        this.consensus = view.consensus() == null ? null : view.consensus() ? "yes" : "no";
    }

    /** The row as a part of the command; empty where nothing was chosen, or with what to mend noted. */
    Optional<DecideForChildren.Row> command(String field, Errors errors) {
        if (decision == null) {
            return Optional.empty();
        }
        if (consensus == null) {
            errors.add(field + ":consensus", child.name() + ": choose whether there was consensus, yes or no");
            return Optional.empty();
        }
        return Optional.of(new DecideForChildren.Row(
                child.id(),
                PlanDecision.valueOf(decision),
                category == null ? null : PlanCategory.valueOf(category),
                consensus.equals("yes")));
    }

    public ChildView getChild() {
        return child;
    }

    public @Nullable String getDecision() {
        return decision;
    }

    public void setDecision(@Nullable String decision) {
        this.decision = decision;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getConsensus() {
        return consensus;
    }

    public void setConsensus(@Nullable String consensus) {
        this.consensus = consensus;
    }
}
