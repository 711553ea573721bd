package org.reconvene.interchange.model;

/**
 * A field as the file has it.
 *
 * @param name the element's name as written
 * @param value never empty: an empty element counts as missing
 */
record Written(CensusElement element, String name, int line, String value) {}
