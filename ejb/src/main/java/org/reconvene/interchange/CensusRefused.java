package org.reconvene.interchange;

/**
 * The file as a whole cannot be used. Nothing is given out after a refusal, and what was given out before it is to be
 * thrown away.
 *
 * @param line how far the reading came, counted from 1
 * @param reason what is wrong with the file and what to do, in sentences for a screen
 */
public record CensusRefused(int line, String reason) implements CensusReading {}
