package org.reconvene.escalation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * What was shared with the family and what they said, or why it was not practicable (BOR-1).
 *
 * @param whyNot null where something was shared; then the other texts, the day and the person are there
 */
public record FamilySharingView(
        @Nullable LocalDate sharedOn,
        @Nullable PersonView sharedBy,
        @Nullable String withWhom,
        @Nullable String shared,
        @Nullable String theySaid,
        @Nullable String whyNot,
        PersonView recordedBy,
        Instant recordedAt)
        implements Serializable {

    public boolean practicable() {
        return whyNot == null;
    }
}
