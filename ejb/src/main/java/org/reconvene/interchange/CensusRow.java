package org.reconvene.interchange;

/**
 * One thing read from a census file, given out as soon as it has been read.
 *
 * <p>Rows stand for what the file says. They are only good for keeping once the whole file has been read and the outcome
 * is {@link CensusRead}.
 */
public sealed interface CensusRow permits CensusHeader, CensusChild, RejectedRow {

    /** The line of the file on which it begins, counted from 1. */
    int line();
}
