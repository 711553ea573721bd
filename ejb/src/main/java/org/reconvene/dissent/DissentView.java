package org.reconvene.dissent;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ChildDecisionView;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.people.PersonView;

/**
 * A dissent as those with a part in it see it.
 *
 * @param wordings oldest first; the last one stands
 * @param children the children it is about, each with the chair’s decision
 * @param confirmedAt when the dissenter confirmed the wording; null until then
 * @param lettersTo to whom the reader can print the letter about the decided review; empty until then, and where to nobody
 */
public record DissentView(
        String reference,
        String conference,
        ConferenceKind kind,
        String kindWords,
        Instant heldAt,
        PersonView chair,
        PersonView dissenter,
        Ground ground,
        boolean harmBelieved,
        Wish wish,
        @Nullable String whyNotRaised,
        DissentStatus status,
        Instant recordedAt,
        Instant confirmBy,
        @Nullable Instant confirmedAt,
        List<WordingView> wordings,
        List<ChildDecisionView> children,
        boolean dissenterIsMe,
        List<PersonView> lettersTo)
        implements Serializable {

    /** The wording that stands. */
    public WordingView wording() {
        return wordings.getLast();
    }
}
