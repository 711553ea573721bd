package org.reconvene.dissentsgroup;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.AgencyKind;

/**
 * An independent review on the projected screen: a number and an agency, no name.
 *
 * @param opinion null while sealed or awaited
 * @param reasons null while sealed or awaited
 */
public record HiddenReview(
        int number,
        AgencyKind agencyKind,
        State state,
        @Nullable ReviewersOpinion opinion,
        @Nullable String missing,
        @Nullable String reasons)
        implements Serializable {

    /** Awaited: not sent. Sealed: sent, and not open to this reader yet. */
    public enum State {
        AWAITED,
        SEALED,
        OPEN
    }

    /** For example {@code Reviewer 1, police}. */
    public String label() {
        return "Reviewer " + number + ", " + agencyKind.words().toLowerCase(java.util.Locale.UK);
    }
}
