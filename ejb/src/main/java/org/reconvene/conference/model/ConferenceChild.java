package org.reconvene.conference.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.reconvene.child.ChildId;
import org.reconvene.child.ChildView;
import org.reconvene.conference.ChildDecisionView;
import org.reconvene.conference.PlanCategory;
import org.reconvene.conference.PlanDecision;

/** One child of a conference, with a decision of its own. */
@Entity
@Table(name = "conference_child")
@NullUnmarked
public class ConferenceChild {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ids")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "conference_id")
    private Conference conference;

    @Column(name = "child_id")
    private long child;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanDecision decision;

    @Enumerated(EnumType.STRING)
    private @Nullable PlanCategory category;

    private @Nullable Boolean consensus;

    protected ConferenceChild() {}

    ConferenceChild(Conference conference, ChildId child) {
        this.conference = conference;
        this.child = child.value();
    }

    public ChildId child() {
        return new ChildId(child);
    }

    public @Nullable PlanDecision decision() {
        return decision;
    }

    /**
     * The chair decides.
     *
     * @param inCategory null exactly where there is no plan
     */
    public void decide(PlanDecision made, @Nullable PlanCategory inCategory, boolean allAgreed) {
        if (made.leavesAPlan() != (inCategory != null)) {
            throw new IllegalArgumentException("a plan has a category, and nothing else has");
        }
        decision = made;
        category = inCategory;
        consensus = allAgreed;
    }

    /**
     * What the census says of a past conference; it does not say whether there was consensus.
     *
     * @param inCategory null where the census does not tell: a category that is known stays
     */
    public void wasDecided(PlanDecision made, @Nullable PlanCategory inCategory) {
        decision = made;
        category = made.leavesAPlan() && inCategory == null ? category : inCategory;
    }

    public @Nullable PlanCategory category() {
        return category;
    }

    public ChildDecisionView view(ChildView who) {
        return new ChildDecisionView(who, decision, category, consensus);
    }
}
