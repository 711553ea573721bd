package org.reconvene.interchange;

/** How the reading of a census file ended. */
public sealed interface CensusReading permits CensusRead, CensusRefused {}
