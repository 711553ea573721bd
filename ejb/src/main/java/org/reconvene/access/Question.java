package org.reconvene.access;

import java.time.Instant;
import java.util.Set;
import org.reconvene.people.PersonView;

/**
 * Everything by which access is decided: nothing else is looked at.
 *
 * @param parts what the person is to the case; empty for an act of an office
 * @param standing how the case stands; {@link Standing#OPEN} for an act of an office
 * @param at when the act is to be done
 */
public record Question(PersonView person, Set<Part> parts, Standing standing, Act act, Instant at) {

    public Question {
        parts = Set.copyOf(parts);
    }

    /** Whether that person may do an act of an office. */
    public static Question ofOffice(PersonView person, Act act, Instant at) {
        return new Question(person, Set.of(), Standing.OPEN, act, at);
    }
}
