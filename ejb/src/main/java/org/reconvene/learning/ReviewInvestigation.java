package org.reconvene.learning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * The Head of Safeguarding reviews the report (SUR-18): either actions towards a Strategy Meeting, or why none is needed.
 *
 * @param whyNoMeeting blank where there are actions
 * @param version the version of the investigation that was read
 */
public record ReviewInvestigation(
        String dissent, String review, List<NewAction> actions, String whyNoMeeting, long version) {

    public ReviewInvestigation {
        actions = List.copyOf(actions);
    }

    /** One action. A field that was left open is null, and is asked for. */
    public record NewAction(
            String text, @Nullable PersonId owner, @Nullable LocalDate dueOn) {}
}
