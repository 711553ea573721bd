package org.reconvene.interchange;

/**
 * The file was read to its end.
 *
 * @param children how many children were given out
 * @param conferences how many conferences these children have
 * @param rejected how many rejections were given out
 */
public record CensusRead(CensusHeader header, int children, int conferences, int rejected) implements CensusReading {}
