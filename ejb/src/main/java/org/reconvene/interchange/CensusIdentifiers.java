package org.reconvene.interchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a census says about who a child is. It holds no names: a child is known by the local authority's own number.
 *
 * @param childId the local authority's number for the child, never blank
 * @param upn the unique pupil number as written, whose check letter is not examined
 * @param birthDate null for an unborn child
 * @param expectedBirthDate may stand beside the birth date in files that were never cleaned
 * @param deathDate null for a child of whom no death is recorded
 */
public record CensusIdentifiers(
        String childId,
        @Nullable String upn,
        @Nullable LocalDate birthDate,
        @Nullable LocalDate expectedBirthDate,
        CensusGender gender,
        @Nullable LocalDate deathDate) {

    public CensusIdentifiers {
        if (childId.isBlank()) {
            throw new IllegalArgumentException("A child of the census needs its number");
        }
        if (birthDate == null && expectedBirthDate == null) {
            throw new IllegalArgumentException("A child of the census needs a birth date or an expected one");
        }
    }

    /** The birth date, or for an unborn child the expected one. */
    public LocalDate bornOrExpected() {
        LocalDate known = birthDate != null ? birthDate : expectedBirthDate;
        if (known == null) {
            throw new IllegalStateException("A child of the census without any birth date");
        }
        return known;
    }
}
