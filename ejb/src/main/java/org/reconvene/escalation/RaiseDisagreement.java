package org.reconvene.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Raises a disagreement. Everything may be null or blank as typed; what is missing is refused with its field.
 *
 * @param kind the route's and the kind's key, as {@code general/assessment}
 * @param decision whose decision or inaction it is, and what
 * @param heardAt when the raiser heard of it, in London
 * @param counterpart who answers, found from the directory
 * @param understanding what the raiser understands the other side's concern to be
 * @param protects what protects the child today
 * @param imminentRisk what was done for a child at imminent risk (SUR-7); null where nobody believes so
 * @param supporter who sees it and is kept informed (SUR-8); null for nobody
 */
public record RaiseDisagreement(
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable String kind,
        @Nullable String decision,
        @Nullable Instant heardAt,
        @Nullable PersonId counterpart,
        @Nullable String understanding,
        @Nullable String reasons,
        @Nullable String risk,
        @Nullable String protects,
        @Nullable String wanted,
        @Nullable PersonId supporter,
        @Nullable ImminentRisk imminentRisk) {

    /** A disagreement about a child whom nobody believes to be at imminent risk. */
    public RaiseDisagreement(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate bornOn,
            @Nullable String kind,
            @Nullable String decision,
            @Nullable Instant heardAt,
            @Nullable PersonId counterpart,
            @Nullable String understanding,
            @Nullable String reasons,
            @Nullable String risk,
            @Nullable String protects,
            @Nullable String wanted,
            @Nullable PersonId supporter) {
        this(
                givenName,
                familyName,
                bornOn,
                kind,
                decision,
                heardAt,
                counterpart,
                understanding,
                reasons,
                risk,
                protects,
                wanted,
                supporter,
                null);
    }

    /**
     * A child is believed to be at imminent risk.
     *
     * @param referral when and to whom the child was referred; null where that is still to be done, which stops nobody from raising it
     */
    public record ImminentRisk(@Nullable String referral) {}
}
