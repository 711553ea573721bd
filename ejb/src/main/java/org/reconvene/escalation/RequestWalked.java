package org.reconvene.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;
import org.reconvene.people.PersonView;
import org.reconvene.procedure.Ending;
import org.reconvene.procedure.ProcedureVersion;
import org.reconvene.procedure.Route;

/**
 * How far a request for a conference has come.
 *
 * @param version the version of the procedure that it follows to its end
 * @param howItEnded null while it is open
 * @param ended the steps that ended by their outcomes, in the order in which they ended
 * @param begun all steps that began, in the order in which they did
 * @param answering whoever answers for the decision now
 */
public record RequestWalked(
        ProcedureVersion version,
        Route route,
        @Nullable HowItEnded howItEnded,
        @Nullable Instant endedAt,
        List<EndedStep> ended,
        List<BegunStep> begun,
        PersonView answering) {

    public RequestWalked {
        ended = List.copyOf(ended);
        begun = List.copyOf(begun);
    }

    /** A step that began, with its limit. */
    public record BegunStep(String step, Instant startedAt, Instant dueAt) {}

    /**
     * A step that ended.
     *
     * @param lastWord whether nothing stands above it
     * @param by who ended it; null where its limit passed
     */
    public record EndedStep(
            String step,
            Ending ending,
            boolean lastWord,
            Instant at,
            @Nullable PersonId by) {}
}
