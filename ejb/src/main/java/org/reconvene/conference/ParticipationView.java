package org.reconvene.conference;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonView;

/**
 * Somebody who was invited.
 *
 * @param reportReceivedOn when their agency’s report came; null where none did
 */
public record ParticipationView(
        PersonView person, Attendance attendance, @Nullable LocalDate reportReceivedOn) implements Serializable {}
