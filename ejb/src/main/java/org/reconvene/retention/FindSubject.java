package org.reconvene.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/** Asks what is held about one person: a child by name and date of birth, or a member of staff. */
public sealed interface FindSubject {

    record Child(
            String givenName, String familyName, @Nullable LocalDate bornOn) implements FindSubject {}

    record Staff(@Nullable PersonId person) implements FindSubject {}
}
