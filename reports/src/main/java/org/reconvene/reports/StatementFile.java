package org.reconvene.reports;

/**
 * A statement, ready for a download.
 *
 * @param name of the file, of letters, digits and hyphens
 * @param statement what it says
 * @param content the same as PDF
 */
public record StatementFile(String name, Statement statement, byte[] content) {}
