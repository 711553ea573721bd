package org.reconvene.interchange;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.conference.ConferenceKind;
import org.reconvene.conference.PlanDecision;

/**
 * A conference of a file that is new, or of which the file says something else than is held.
 *
 * @param line where its date stands
 * @param decision null where the census does not tell
 */
public record ConferenceChange(
        String child,
        int line,
        ImportVerdict verdict,
        ConferenceKind kind,
        LocalDate heldOn,
        @Nullable PlanDecision decision)
        implements Serializable {}
