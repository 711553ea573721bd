package org.reconvene.interchange;

/** What a census says of a child's gender (until 2024: codes 1, 2, 0, 9) or sex (from 2025: M, F, U). */
public enum CensusGender {
    MALE,
    FEMALE,
    /** Recorded as unknown, which every unborn child is, or not recorded at all. */
    NOT_KNOWN,
    /** Code 9 of the older censuses: looked at, and neither. */
    NOT_SPECIFIED
}
