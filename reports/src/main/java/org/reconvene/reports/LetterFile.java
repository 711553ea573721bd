package org.reconvene.reports;

/**
 * A letter, ready for a download.
 *
 * @param name of the file, of letters, digits and hyphens
 * @param letter what it says
 * @param content the same as PDF
 */
public record LetterFile(String name, Letter letter, byte[] content) {}
