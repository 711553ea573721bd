package org.reconvene.reports;

/**
 * A printout as a file, ready for a download.
 *
 * @param name made of the printout's reference, so that nothing in it needs to be written otherwise in a header
 * @param mediaType the value of a Content-Type header
 */
public record PrintedFile(String name, String mediaType, byte[] content) {}
