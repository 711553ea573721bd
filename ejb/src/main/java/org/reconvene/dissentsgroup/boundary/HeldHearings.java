package org.reconvene.dissentsgroup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** What the Dissents Group made of a dissent. */
@ApplicationScoped
public class HeldHearings implements HoldsCases {

    private static final String ITS = "hearing_id in (select h.id from hearing h where h.dissent = :key)";

    private static final String REVIEWS = "select a.id from review_assignment a where a." + ITS;

    @Override
    public Stage stage() {
        return Stage.AFTER_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of(
                        "audit_contribution",
                        "review_id in (select r.id from audit_review r where r.assignment_id in (" + REVIEWS + "))",
                        "what reviewers said of agencies’ contributions",
                        "note"),
                HeldRows.of(
                        "audit_review",
                        "assignment_id in (" + REVIEWS + ")",
                        "independent reviews",
                        "decision_making",
                        "missing",
                        "reasons"),
                HeldRows.of("review_assignment", ITS, "reviewers assigned", "withdrawn_why"),
                HeldRows.of("group_interest", ITS, "declared interests"),
                HeldRows.of("hearing_not_reached", ITS, "meetings that did not reach it"),
                HeldRows.of(
                        "hearing", "dissent = :key", "hearings of the Dissents Group", "minority_view", "key_issues"));
    }
}
