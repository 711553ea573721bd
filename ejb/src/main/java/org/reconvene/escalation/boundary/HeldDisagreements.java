package org.reconvene.escalation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.reconvene.record.HeldRows;
import org.reconvene.record.HoldsCases;

/** A disagreement with everything that both sides wrote. */
@ApplicationScoped
public class HeldDisagreements implements HoldsCases {

    private static final String ITS = "disagreement_id in (select d.id from disagreement d where d.reference = :key)";

    private static final String MEETING = "meeting_id in (select m.id from professional_meeting m where m." + ITS + ")";

    @Override
    public Stage stage() {
        return Stage.ITSELF;
    }

    @Override
    public List<HeldRows> rows() {
        return List.of(
                HeldRows.of("parental_consent", ITS, "parents’ consents", "given_by", "evidence", "withdrawal"),
                HeldRows.of("meeting_action", MEETING, "actions of the professional meeting", "what", "outcome"),
                HeldRows.of("meeting_invited", MEETING, "invitations to the professional meeting"),
                HeldRows.of("professional_meeting", ITS, "professional meetings", "place"),
                HeldRows.of("disagreement_admitted", ITS, "people admitted to it", "reason", "lawful_sharing"),
                HeldRows.of(
                        "family_sharing",
                        ITS,
                        "what was shared with the family",
                        "with_whom",
                        "shared",
                        "they_said",
                        "why_not"),
                HeldRows.of(
                        "disagreement_entry", ITS, "what both sides wrote", "content", "contested_words", "adviser"),
                HeldRows.of("disagreement_turn", ITS, "steps taken", "about", "ended_words"),
                HeldRows.of("disagreement", "reference = :key", "disagreements", "decision", "ending_words"));
    }
}
