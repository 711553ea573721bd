package org.reconvene.learning;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * A debrief, as the two see it between whom it is.
 *
 * @param heldOn null where it was not held
 * @param satisfaction null until it is answered
 * @param trainingNeeds null where none were named
 * @param mine whether it was offered to the reader, who answers it
 */
public record DebriefView(
        String reference,
        PersonView offeredBy,
        PersonView offeredTo,
        Instant offeredAt,
        String offer,
        DebriefStatus status,
        @Nullable LocalDate heldOn,
        @Nullable Satisfaction satisfaction,
        @Nullable String trainingNeeds,
        @Nullable Instant answeredAt,
        boolean mine)
        implements Serializable {

    /** Whether it waits for the reader's answer. */
    public boolean waits() {
        return mine && status == DebriefStatus.OFFERED;
    }
}
