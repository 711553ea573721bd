package org.reconvene.conference;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * By when a reconvened conference is to be held (SUS-14).
 *
 * @param chair who chairs it; null where nobody does yet
 */
public record ConferenceLimit(
        String reference, Instant holdBy, @Nullable PersonId chair) {}
