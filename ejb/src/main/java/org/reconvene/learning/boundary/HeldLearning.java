package org.reconvene.learning.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** What followed from a dissent or a disagreement. */
@ApplicationScoped
public class HeldLearning implements HoldsCases {

    private static final String OF_IT = "dissent = :key";

    @Override
    public Stage stage() {
        return Stage.AFTER_IT;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of(
                        "strategy_action",
                        "investigation_id in (select i.id from investigation i where i.dissent = :key)",
                        "actions towards a Strategy Meeting",
                        "text",
                        "answer"),
                HeldRows.of(
                        "investigation",
                        OF_IT,
                        "investigations",
                        "report",
                        "recommendations",
                        "review",
                        "why_no_meeting"),
                HeldRows.of("feedback", OF_IT, "feedback of the Dissents Group", "text", "next_steps"),
                HeldRows.of("policy_change", OF_IT, "proposed changes of policy", "text", "addressed_to", "answer"),
                HeldRows.of("recommendation", OF_IT, "recommendations", "text", "answer"),
                HeldRows.of(
                        "dissent_theme",
                        "found_dissent_id in (select f.id from found_dissent f where f.reference = :key)",
                        "themes that were ticked"),
                HeldRows.of("found_dissent", "reference = :key", "findings and what follows them", "key_issues"),
                HeldRows.of(
                        "learning_handover",
                        "learning_id in (select l.id from learning l where l.disagreement = :key)",
                        "handovers of what was learned",
                        "text",
                        "answer"),
                HeldRows.of("learning", "disagreement = :key", "what was learned", "learned"),
                // Its words stay between two people (SUR-10), and are shown to nobody else.
                HeldRows.of("debrief", "disagreement = :key", "debriefs"));
    }
}
