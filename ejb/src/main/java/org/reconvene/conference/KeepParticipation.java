package org.reconvene.conference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Records who came, whose report had come by when, and whether the conference was quorate.
 *
 * @param quorate null where the chair has not said
 */
public record KeepParticipation(String conference, @Nullable Boolean quorate, List<Row> rows) {

    /** One person; somebody who was not invited and came all the same is added. */
    public record Row(
            PersonId person,
            Attendance attendance,
            @Nullable LocalDate reportReceivedOn) {}
}
