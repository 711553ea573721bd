package org.reconvene.request;

import org.reconvene.reports.Letter;

/**
 * A letter, ready for a download.
 *
 * @param letter what it says
 * @param content the same as PDF
 */
public record LetterFile(String name, Letter letter, byte[] content) {}
