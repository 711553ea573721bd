package org.reconvene.dissent;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;
import org.reconvene.time.Deadline;

/**
 * A review as the senior manager and the chair see it.
 *
 * @param reviewer who decides; null where everybody of the office has a part that prohibits it
 * @param due by when, with its reckoning
 * @param reconvenedDue by when a conference would be held if it had to be reconvened today
 * @param reviewerIsMe whether the reader decides
 * @param version counts the saves; the decision names the one that it was made on
 */
public record ReviewView(
        DissentView dissent,
        @Nullable PersonView reviewer,
        ReviewStatus status,
        Deadline due,
        Deadline reconvenedDue,
        @Nullable String chairsAccount,
        @Nullable Instant accountAt,
        @Nullable String liaison,
        @Nullable Instant liaisonAt,
        @Nullable ReviewDecision decision,
        @Nullable String reasons,
        @Nullable Instant decidedAt,
        @Nullable String reconvened,
        boolean reviewerIsMe,
        long version)
        implements Serializable {}
