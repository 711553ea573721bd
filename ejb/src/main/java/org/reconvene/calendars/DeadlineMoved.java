package org.reconvene.calendars;

import java.time.Instant;
import java.util.Set;
import org.reconvene.people.PersonId;
import org.reconvene.time.DeadlineMove;

/**
 * An open deadline moved because a working calendar was changed.
 *
 * @param reference the dissent, conference or meeting, as the subject says
 * @param what what falls due, as a sentence begins
 * @param move from when to when, and why
 * @param concerned whoever has the work that falls due
 */
public record DeadlineMoved(
        OpenDeadline.Subject subject,
        String reference,
        String what,
        DeadlineMove move,
        Set<PersonId> concerned,
        Instant at) {}
