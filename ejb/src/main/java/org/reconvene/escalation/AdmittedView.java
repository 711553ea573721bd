package org.reconvene.escalation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * Somebody who was let in beside the two sides.
 *
 * @param lawfulSharing how information is lawfully shared with them; null where they are of the agency that asked
 */
public record AdmittedView(
        PersonView person,
        AdmittedAs as,
        String reason,
        @Nullable String lawfulSharing,
        Instant at) {}
