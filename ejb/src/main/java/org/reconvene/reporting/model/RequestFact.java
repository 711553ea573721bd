package org.reconvene.reporting.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;
import org.reconvene.request.RequestEnding;

/**
 * One request for a conference.
 *
 * @param agency that asked
 * @param ending null while it is open
 * @param endedAt null while it is open
 */
public record RequestFact(
        String reference,
        AgencyKind agency,
        Instant requestedAt,
        @Nullable RequestEnding ending,
        @Nullable Instant endedAt)
        implements Narrowable {

    /** None: it asks for a conference that is not there yet. */
    @Override
    public @Nullable String conferenceKind() {
        return null;
    }
}
