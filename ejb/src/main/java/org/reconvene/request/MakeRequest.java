package org.reconvene.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Requests a conference (SUS-7, HER-10). Everything may be null or blank as typed; what is missing is refused with its field.
 *
 * @param children the child, or siblings
 * @param addressed who answers, found from the directory
 * @param concerns the concerns, based on evidence
 * @param risk the risk today
 * @param protects what protects the child today
 * @param tried what has been tried
 * @param section47 what is known of the section 47 enquiry
 * @param strategyDiscussionOn the day of the strategy discussion that started the enquiry; null where it is not known
 * @param strategyDiscussionTyped whether anything was typed for that day
 * @param refusedBeforeOn when a conference was refused for the child before (HER-10); null where none was
 */
public record MakeRequest(
        List<Named> children,
        @Nullable PersonId addressed,
        String concerns,
        String risk,
        String protects,
        String tried,
        String section47,
        @Nullable LocalDate strategyDiscussionOn,
        boolean strategyDiscussionTyped,
        @Nullable LocalDate refusedBeforeOn) {

    public MakeRequest {
        children = List.copyOf(children);
    }

    /** A child as the requester names it. */
    public record Named(
            String givenName, String familyName, @Nullable LocalDate bornOn) {

        public boolean isEmpty() {
            return givenName.isBlank() && familyName.isBlank() && bornOn == null;
        }
    }
}
