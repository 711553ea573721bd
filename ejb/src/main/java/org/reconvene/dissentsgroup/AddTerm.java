package org.reconvene.dissentsgroup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.reconvene.people.PersonId;

/**
 * Gives a person of the partnership a term of office in the Group. A field that was left open is null, and is asked for.
 *
 * @param from the first day
 * @param until the last day
 */
public record AddTerm(
        @Nullable PersonId person,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
