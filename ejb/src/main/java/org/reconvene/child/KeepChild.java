package org.reconvene.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PartnershipId;

/**
 * Adds a child or brings what is held up to date.
 *
 * @param reference the partnership’s own reference for the child
 * @param givenName null where it is not known; the census holds none
 */
public record KeepChild(
        PartnershipId partnership,
        String reference,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn) {}
