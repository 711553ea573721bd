package org.reconvene.reporting.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that waits.
 *
 * @param page of the case; null where it is none, such as a meeting
 * @param due the day on which it is due, in the partnership's time zone
 * @param acting who has to act
 * @param waitsFor the agency and title it waits for
 * @param conferenceKind null where it is about no conference
 */
public record WaitingFact(
        String reference,
        @Nullable CasePage page,
        String step,
        LocalDate due,
        Acting acting,
        String waitsFor,
        @Nullable String conferenceKind)
        implements OfWork {}
