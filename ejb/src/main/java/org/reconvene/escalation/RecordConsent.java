package org.reconvene.escalation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Records that the parents consent to the reasons being given (HER-13). Everything may be blank or null as typed; what is missing is
 * refused with its field.
 *
 * @param givenBy who gave it: "both parents"
 * @param recipient to whom the reasons may be given; null for all who have a part
 * @param evidence how it is known
 */
public record RecordConsent(
        String reference,
        String givenBy,
        @Nullable PersonId recipient,
        @Nullable LocalDate givenOn,
        String evidence) {}
