package org.reconvene.interchange;

/** The kinds of conference that a census can tell apart. */
public enum CensusConferenceKind {
    INITIAL,
    /** An initial conference held before the child's birth. */
    PRE_BIRTH,
    REVIEW
}
