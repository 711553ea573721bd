package org.reconvene.escalation;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * That the parents consent to the reasons being given (HER-13).
 *
 * @param givenBy who gave it, in words: "both parents"
 * @param recipient to whom the reasons may be given; null for all who have a part
 * @param evidence how it is known: where it was written down, or who heard it
 * @param withdrawnOn null while it holds
 * @param withdrawal what was said when it was withdrawn; null while it holds
 */
public record ConsentView(
        long id,
        String givenBy,
        @Nullable PersonView recipient,
        LocalDate givenOn,
        String evidence,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawal)
        implements Serializable {

    /** Whether it holds. */
    public boolean holds() {
        return withdrawnOn == null;
    }
}
